#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the accessibility tree of a running desk, page by page, as a screen reader would.

Usage: walk.py DESK [arguments of the desk…]. Everything that can take the focus must have a name and a role, and the
desk must live through it. Needs a display and a session bus (packaging/test gives both)."""
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 30
MOST_CHILDREN = 80  # a table shows every cell as a child: the first ones are like the rest
ACTS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY,
        pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
        pyatspi.ROLE_TREE, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_LIST_ITEM}


def application(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        try:
            if child is not None and child.get_process_id() == pid:
                return child
        except GLib.GError:  # an application that is just going
            continue
    return None


def until(what, found):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = found()
        except GLib.GError:  # not there yet, or there no more: looked for again
            result = None
        if result:
            return result
        time.sleep(0.2)
    sys.exit(f"not within {PATIENCE} s: {what}")


def walk(node, path, faults, count):
    # A node may go away while we look, as rows do when the table is fetched again: that is no fault of its own.
    try:
        role, name, states = node.getRole(), node.name, node.getState()
        children = [node.getChildAtIndex(index) for index in range(min(node.childCount, MOST_CHILDREN))]
        title = name or node.getRoleName()
    except GLib.GError:
        return
    count[0] += 1
    shown = states.contains(pyatspi.STATE_SHOWING)
    if shown and role in ACTS and not name:
        faults.append(f"{path}/{title}: no name")
    if shown and states.contains(pyatspi.STATE_FOCUSABLE) and role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
        faults.append(f"{path}: no role")
    for child in children:
        if child is not None:
            walk(child, f"{path}/{title}", faults, count)


def settled(top):
    """The tree stands still: two counts a moment apart are the same, and there is more than a bare window."""
    counts = []
    for _ in range(2):
        count = [0]
        walk(top, "", [], count)
        counts.append(count[0])
        time.sleep(0.4)
    return counts[0] == counts[1] and counts[0] > 30


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    faults, count = [], [0]
    pages = ["trainees", "award", "participants", "declarations", "review", "statements", "agreements", "grace", "drafts",
             "outbox", "connections", "settings", "help", "about"]
    for page in pages:
        desk = subprocess.Popen([*sys.argv[1:], "--page", page], env=environment)
        try:
            top = until(f"the desk on the bus ({page})", lambda: application(desk.pid))
            until(f"a window ({page})", lambda: top.childCount)
            until(f"rows or words ({page})", lambda: settled(top))
            walk(top, page, faults, count)
            if desk.poll() is not None:
                faults.append(f"{page}: the desk ended by itself with {desk.returncode}")
        finally:
            desk.terminate()
            try:
                desk.wait(10)
            except subprocess.TimeoutExpired:
                desk.kill()
                desk.wait()
    for fault in sorted(set(faults)):
        print(fault)
    print(f"{len(pages)} pages, {count[0]} nodes, {len(set(faults))} faults")
    return 1 if faults or count[0] < 50 * len(pages) else 0


sys.exit(main())
