# Completion of 9ml for fish.
set -l commands test run info tok ppl trace convert exec run9 drawterm llm bench up down console diff doctor log image model
complete -c 9ml -n "not __fish_seen_subcommand_from $commands" -f -a "$commands"
set -l guest "__fish_seen_subcommand_from test run info tok ppl trace convert exec bench up"
set -l machine "__fish_seen_subcommand_from test run info tok ppl trace convert exec bench up drawterm"
complete -c 9ml -n $guest -l guest -x -a '9front run9 linux native'
complete -c 9ml -n $guest -l require -x -a '9front run9 linux native'
complete -c 9ml -n $machine -l image -r
complete -c 9ml -n $machine -l connect -x
complete -c 9ml -n $machine -l mem -x
complete -c 9ml -n $machine -l cpus -x
complete -c 9ml -n $guest -l vnc
complete -c 9ml -n $machine -l cold
complete -c 9ml -n $machine -l keep
complete -c 9ml -n "__fish_seen_subcommand_from test run info tok ppl trace convert exec bench up drawterm run9 image model log doctor" -l verbose
complete -c 9ml -n "__fish_seen_subcommand_from test" -l suite -x
complete -c 9ml -n "__fish_seen_subcommand_from test" -l kernels -x -a 'port sse2 avx2'
complete -c 9ml -n "__fish_seen_subcommand_from test" -l all
complete -c 9ml -n "__fish_seen_subcommand_from test" -l list
complete -c 9ml -n "__fish_seen_subcommand_from test ppl trace bench diff" -l json -r
complete -c 9ml -n "__fish_seen_subcommand_from test" -l junit -r
complete -c 9ml -n "__fish_seen_subcommand_from run info tok ppl trace convert exec" -l at -x -a '(9ml doctor --standing 2>/dev/null)'
complete -c 9ml -n "__fish_seen_subcommand_from down console" -f -a '(9ml doctor --standing 2>/dev/null)'
complete -c 9ml -n "__fish_seen_subcommand_from bench" -f -a 'kernels decode models llmfs harness run9'
complete -c 9ml -n "__fish_seen_subcommand_from bench" -l model -r
complete -c 9ml -n "__fish_seen_subcommand_from bench" -l samples -x
complete -c 9ml -n "__fish_seen_subcommand_from bench" -l bars
complete -c 9ml -n "__fish_seen_subcommand_from bench" -l html -r
complete -c 9ml -n "__fish_seen_subcommand_from up" -l name -x
complete -c 9ml -n "__fish_seen_subcommand_from up" -l forward -x
complete -c 9ml -n "__fish_seen_subcommand_from up" -l cpu-server
complete -c 9ml -n "__fish_seen_subcommand_from model" -a 'fetch add list verify path rm'
complete -c 9ml -n "__fish_seen_subcommand_from model" -l name -x
complete -c 9ml -n "__fish_seen_subcommand_from model" -l files -x
complete -c 9ml -n "__fish_seen_subcommand_from model" -l revision -x
complete -c 9ml -n "__fish_seen_subcommand_from model" -l mirror -x
complete -c 9ml -n "__fish_seen_subcommand_from model" -l trust
complete -c 9ml -n "__fish_seen_subcommand_from image" -f -a 'fetch add list verify rm path root'
complete -c 9ml -n "__fish_seen_subcommand_from image; and __fish_seen_subcommand_from verify rm path root" -f -a "(9ml image list 2>/dev/null | string split -f 1 ' ')"
complete -c 9ml -n "__fish_seen_subcommand_from image" -l trust
complete -c 9ml -n "__fish_seen_subcommand_from image" -l mirror -x
complete -c 9ml -n "__fish_seen_subcommand_from image" -l tree -r
complete -c 9ml -n "__fish_seen_subcommand_from image" -l kernel -r
complete -c 9ml -n "__fish_seen_subcommand_from image" -l from -r
complete -c 9ml -n "__fish_seen_subcommand_from image" -l taken
complete -c 9ml -n "__fish_seen_subcommand_from test" -l suites -r
complete -c 9ml -n "__fish_seen_subcommand_from test" -l guest-src -r
complete -c 9ml -n "__fish_seen_subcommand_from test" -l out -r
complete -c 9ml -n "__fish_seen_subcommand_from drawterm" -l gui
complete -c 9ml -n "__fish_seen_subcommand_from drawterm" -s c -x
complete -c 9ml -n "__fish_seen_subcommand_from drawterm" -s m -l model -r
complete -c 9ml -n "__fish_seen_subcommand_from llm" -l at -x
complete -c 9ml -n "__fish_seen_subcommand_from llm" -s m -l model -x
complete -c 9ml -n "__fish_seen_subcommand_from exec" -l limit -x
complete -c 9ml -n "__fish_seen_subcommand_from run9" -l image -r
complete -c 9ml -n "__fish_seen_subcommand_from run9" -s n -l network
complete -c 9ml -n "__fish_seen_subcommand_from doctor" -l guests
complete -c 9ml -n "__fish_seen_subcommand_from doctor" -l standing
complete -c 9ml -n "__fish_seen_subcommand_from log" -l list
