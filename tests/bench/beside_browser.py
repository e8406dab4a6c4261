#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk beside DB Browser for SQLite (Debian's sqlitebrowser) on the same cache file, each in an Xvfb of its own.

usage: beside_browser.py BIN_FOLDER [PARTICIPANTS]

Start-up is the time until a large window is on the screen, the processor's time that the first seconds took, and the
resident memory after them, each a median. Needs xvfb, x11-utils and sqlitebrowser."""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
CALM = 6  # seconds after which memory and processor are read
TICK = os.sysconf("SC_CLK_TCK")


def large_window(display):
    tree = subprocess.run(["xwininfo", "-root", "-tree", "-display", display], capture_output=True, text=True).stdout
    sizes = [(int(w), int(h)) for w, h in re.findall(r"(\d+)x(\d+)\+\d+\+\d+ ", tree)]
    names = [line for line in tree.splitlines() if '"' in line]
    return bool(names) and any(w >= 600 and h >= 400 for w, h in sizes[1:])


def of_process(pid):
    stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    status = Path(f"/proc/{pid}/status").read_text()
    return (int(stat[11]) + int(stat[12])) / TICK, int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def ends(process, within):
    """Whether it ended within so many seconds."""
    try:
        process.wait(within)
        return True
    except subprocess.TimeoutExpired:
        return False


def run(number, command, home):
    display = f":{number}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1600x1000x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while subprocess.run(["xwininfo", "-root", "-display", display], capture_output=True).returncode != 0:
            if ends(server, 0.05):
                raise SystemExit("Xvfb ended by itself")
        environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", HOME=home, XDG_RUNTIME_DIR=home)
        begun = time.monotonic()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not large_window(display):
                if ends(program, 0.005) or time.monotonic() - begun > 60:
                    raise SystemExit(f"{command[0]} showed no window")
            shown = (time.monotonic() - begun) * 1000
            if ends(program, CALM):
                raise SystemExit(f"{command[0]} ended by itself")
            processor, memory = of_process(program.pid)
            return shown, processor * 1000, memory
        finally:
            program.terminate()
            program.wait()
    finally:
        server.terminate()
        server.wait()


def main():
    folder = Path(sys.argv[1])
    participants = sys.argv[2] if len(sys.argv) > 2 else "200000"
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as home:
        subprocess.run([folder / "desk-bench", "--fill", data, "--participants", participants], check=True)
        both = {
            "Provider Desk": [folder / "provider-desk", "--data-dir", data, "--page", "participants"],
            "DB Browser for SQLite": ["sqlitebrowser", "-R", "-t", "participant", f"{data}/cache.sqlite"],
        }
        found = {name: [] for name in both}
        for turn in range(RUNS):
            for place, (name, command) in enumerate(both.items()):
                found[name].append(run(150 + 2 * turn + place, command, home))
    print("| | window on the screen | processor in the first seconds | memory |\n|---|---|---|---|")
    for name, runs in found.items():
        shown, processor, memory = (statistics.median(column) for column in zip(*runs))
        print(f"| {name} | {shown:.0f} ms | {processor:.0f} ms | {memory:.0f} MB |")


main()
