# Completion of 9ml for bash.
_9ml() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  local guest='--guest --require --image --connect --mem --cpus --vnc --cold --keep --verbose'
  case $before in
    --guest|--require) COMPREPLY=($(compgen -W '9front run9 linux native' -- "$word")); return ;;
    --kernels) COMPREPLY=($(compgen -W 'port sse2 avx2' -- "$word")); return ;;
    --image) COMPREPLY=($(compgen -W "$(9ml image list 2>/dev/null | awk '{print $1}')" -f -- "$word")); return ;;
    --at) COMPREPLY=($(compgen -W "$(9ml doctor --standing 2>/dev/null)" -- "$word")); return ;;
    --json|--junit|--kernel|--model) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --out|--suites|--guest-src|--tree) COMPREPLY=($(compgen -d -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W 'test run info tok ppl trace convert exec run9 drawterm llm bench up down console diff doctor log image model --help --version' -- "$word"))
    return
  fi
  case $command in
    test) COMPREPLY=($(compgen -W "$guest --kernels --suite --all --list --suites --guest-src --json --junit --out" -- "$word")) ;;
    run) COMPREPLY=($(compgen -W "$guest --at --no-simd -t -p -k -P -r -b -S -s -n -c -e -i -I -z -f -m -y -j -v -g -M" -f -- "$word")) ;;
    trace) COMPREPLY=($(compgen -W "$guest --at --json -b -c -f -i -p -v -z" -f -- "$word")) ;;
    info) COMPREPLY=($(compgen -W "$guest --at -u -t -k -c -f -z" -f -- "$word")) ;;
    tok) COMPREPLY=($(compgen -W "$guest --at -b -d -p -s -z" -f -- "$word")) ;;
    convert) COMPREPLY=($(compgen -W "$guest --at -f -q -z" -f -- "$word")) ;;
    ppl) COMPREPLY=($(compgen -W "$guest --at --json -v -c -f -j -z" -f -- "$word")) ;;
    exec) COMPREPLY=($(compgen -W "$guest --at --limit --" -- "$word")) ;;
    drawterm) COMPREPLY=($(compgen -W '--gui -c -m --model -z --image --connect --mem --cpus --cold --keep --verbose' -f -- "$word")) ;;
    llm) COMPREPLY=($(compgen -W '--at --model' -- "$word")) ;;
    run9) COMPREPLY=($(compgen -W '--image --network -n --verbose --' -- "$word")) ;;
    bench) COMPREPLY=($(compgen -W "$guest --model --samples --bars --json --html kernels decode models harness run9" -- "$word")) ;;
    up) COMPREPLY=($(compgen -W "$guest --name --forward" -- "$word")) ;;
    down|console) COMPREPLY=($(compgen -W "$(9ml doctor --standing 2>/dev/null)" -- "$word")) ;;
    diff) COMPREPLY=($(compgen -W '--json' -f -- "$word")) ;;
    doctor) COMPREPLY=($(compgen -W '--guests --standing --verbose' -- "$word")) ;;
    log) COMPREPLY=($(compgen -W "--list --verbose $(9ml log --list 2>/dev/null | awk '{print $1}')" -- "$word")) ;;
    model) COMPREPLY=($(compgen -W "fetch add list verify path rm --name --files --revision --mirror --trust $(9ml model list 2>/dev/null | awk '{print $1}')" -f -- "$word")) ;;
    image) COMPREPLY=($(compgen -W "fetch add list verify rm path root --trust --mirror --tree --kernel --from --taken $(9ml image list 2>/dev/null | awk '{print $1}')" -f -- "$word")) ;;
  esac
}
complete -o filenames -F _9ml 9ml
