# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test: installs what is missing, once, and builds the release preset.

say() { printf '%s\n' "$*" >&2; }

# need LIST…: the packages named in those files, installed where they are missing.
need() {
    local missing=() name
    while read -r name; do
        case "$name" in '' | \#*) continue ;; esac
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
    done < <(cat "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "These packages are missing and neither root nor sudo is here to install them: ${missing[*]}"; return 1; }
        root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET…]: configures once and builds; without targets, everything with the tests.
build() {
    local preset=$1 targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" "${targets[@]}" >"build/$preset/build.log" 2>&1 || { cat "build/$preset/build.log" >&2; return 1; }
}
