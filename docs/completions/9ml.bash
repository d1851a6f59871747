# Completion of 9ml for bash.

# What compgen finds for the word: a line each, so that names with spaces stay whole.
_9ml_offer() { # COMPGEN'S OPTIONS...
  local line
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$word")
}

_9ml() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  local guest='--guest --require --image --connect --mem --cpus --vnc --cold --keep --verbose'
  case $before in
    --guest|--require) _9ml_offer -W '9front run9 linux native'; return ;;
    --kernels) _9ml_offer -W 'port sse2 avx2'; return ;;
    --image) _9ml_offer -W "$(9ml image list 2>/dev/null | awk '{print $1}')" -f; return ;;
    --at) _9ml_offer -W "$(9ml doctor --standing 2>/dev/null)"; return ;;
    --json|--junit|--kernel|--model) _9ml_offer -f; return ;;
    --out|--suites|--guest-src|--tree) _9ml_offer -d; return ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then
    _9ml_offer -W 'test run info tok ppl trace convert exec run9 drawterm llm bench up down console diff doctor log image model --help --version'
    return
  fi
  case $command in
    test) _9ml_offer -W "$guest --kernels --suite --all --list --suites --guest-src --json --junit --out" ;;
    run) _9ml_offer -W "$guest --at --no-simd -D -K -L -t -p -k -P -r -b -S -s -n -c -e -i -I -z -f -m -y -j -v -g -M" -f ;;
    trace) _9ml_offer -W "$guest --at --json -I -M -f -g -j" -f ;;
    info) _9ml_offer -W "$guest --at -u -t -k -c -f -z" -f ;;
    tok) _9ml_offer -W "$guest --at -b -d -p -s -z" -f ;;
    convert) _9ml_offer -W "$guest --at -f -q -z" -f ;;
    ppl) _9ml_offer -W "$guest --at --json -J -v -K -c -f -j -z" -f ;;
    exec) _9ml_offer -W "$guest --at --limit --" ;;
    drawterm) _9ml_offer -W '--gui -c -m --model -z --image --connect --mem --cpus --cold --keep --verbose' -f ;;
    llm) _9ml_offer -W '--at --model' ;;
    run9) _9ml_offer -W '--image --network -n --verbose --' ;;
    bench) _9ml_offer -W "$guest --model --samples --bars --json --html kernels decode models llmfs harness run9" ;;
    up) _9ml_offer -W "$guest --name --forward --cpu-server" ;;
    down|console) _9ml_offer -W "$(9ml doctor --standing 2>/dev/null)" ;;
    diff) _9ml_offer -W '--json' -f ;;
    doctor) _9ml_offer -W '--guests --standing --verbose' ;;
    log) _9ml_offer -W "--list --verbose $(9ml log --list 2>/dev/null | awk '{print $1}')" ;;
    model) _9ml_offer -W "fetch add list verify path rm --name --files --revision --mirror --trust --verbose $(9ml model list 2>/dev/null | awk '{print $1}')" -f ;;
    image) _9ml_offer -W "fetch add list verify rm path root --trust --mirror --tree --kernel --from --taken --verbose $(9ml image list 2>/dev/null | awk '{print $1}')" -f ;;
  esac
}
complete -o filenames -F _9ml 9ml
