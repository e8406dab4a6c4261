#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the accessibility tree of a running desk, page by page, as a screen reader would: every page that --help names,
then what is opened from pages (a form, many at once, the finder, the lock) by the actions that a person has.

Usage: walk.py DESK [arguments of the desk…]. Everything that can take the focus must have a name and a role, and the
desk must live through it. Needs a display and a session bus (packaging/test gives both)."""
import os
import re
import subprocess
import sys

import pyatspi
from gi.repository import GLib

PATIENCE = 30  # seconds
LOOK_AGAIN = 200  # milliseconds at most until something is looked for again: the bus says when something changed
QUIET = 400  # milliseconds in which a tree that stands still does not change
MOST_CHILDREN = 80  # a table shows every cell as a child: the first ones are like the rest
ACTS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY,
        pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON,
        pyatspi.ROLE_TREE, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_PASSWORD_TEXT}

loop = GLib.MainLoop()


def wait(milliseconds):
    """Lets the bus speak for so long; its events are read meanwhile."""
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


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
    end = GLib.get_monotonic_time() + PATIENCE * 1_000_000
    while GLib.get_monotonic_time() < end:
        try:
            result = found()
        except GLib.GError:  # not there yet, or there no more: looked for again
            result = None
        if result:
            return result
        wait(LOOK_AGAIN)
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
    if shown and role in ACTS and re.search(r"&\w", name or ""):
        faults.append(f"{path}/{title}: the mark of a key is read out")
    if shown and states.contains(pyatspi.STATE_FOCUSABLE) and role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
        faults.append(f"{path}: no role")
    for child in children:
        if child is not None:
            walk(child, f"{path}/{title}", faults, count)


def settled(top, least=30):
    """The tree stands still: two counts a moment apart are the same, and there is more than a bare window."""
    counts = []
    for _ in range(2):
        count = [0]
        walk(top, "", [], count)
        counts.append(count[0])
        wait(QUIET)
    return counts[0] == counts[1] and counts[0] > least


def shown(node, pattern, roles=()):
    """The first node on the screen whose name matches."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
            return None
        if re.match(pattern, node.name or "") and (not roles or node.getRole() in roles):
            return node
        children = [node.getChildAtIndex(index) for index in range(min(node.childCount, MOST_CHILDREN))]
    except GLib.GError:
        return None
    for child in children:
        found = shown(child, pattern, roles) if child is not None else None
        if found is not None:
            return found
    return None


def press(top, pattern):
    button = until(f"a button {pattern}", lambda: shown(top, pattern, (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)))
    button.queryAction().doAction(0)


def form(top):
    press(top, "Defer…")
    until("the form", lambda: shown(top, "Defer .+", (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME)))
    press(top, "Check before sending")  # with nothing answered: its errors
    until("its errors", lambda: shown(top, "There is a problem"))


def bulk(top):
    press(top, "Select all .+")
    press(top, "Defer…")
    until("the page of many", lambda: shown(top, "Queue .+", (pyatspi.ROLE_PUSH_BUTTON,)))


def finder(top):
    press(top, "Find a command, a page or a record")
    until("the finder", lambda: shown(top, "Results", (pyatspi.ROLE_LIST,)))


def lock(top):
    for name in ("New pass phrase", "The same again"):
        until(name, lambda pattern=name: shown(top, pattern, (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT))) \
            .queryEditableText().setTextContents("correct horse battery")
    press(top, "Use this pass phrase")
    press(top, "Lock now")
    until("the lock", lambda: shown(top, "The desk is locked|Unlock"))


# What is opened from a page, and how.
SCENES = {"a form": ("trainees", form), "many at once": ("trainees", bulk), "the finder": ("trainees", finder), "the lock": ("settings", lock)}


def visit(scene, page, opened, faults, count):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    # The first start is shown where there is no connection yet.
    arguments = [argument for argument in sys.argv[1:] if argument != "--practice"] if page == "start" else sys.argv[1:]
    if page == "start":
        arguments[-1] += "-none"
    desk = subprocess.Popen([*arguments, "--lang", "en", "--page", page], env=environment)
    try:
        top = until(f"the desk on the bus ({scene})", lambda: application(desk.pid))
        until(f"a window ({scene})", lambda: top.childCount)
        until(f"rows or words ({scene})", lambda: settled(top))
        if opened is not None:
            opened(top)
            until(f"what was opened ({scene})", lambda: settled(top, 5))  # the lock shows little
        walk(top, scene, faults, count)
        if desk.poll() is not None:
            faults.append(f"{scene}: the desk ended by itself with {desk.returncode}")
    finally:
        desk.terminate()
        try:
            desk.wait(10)
        except subprocess.TimeoutExpired:
            desk.kill()
            desk.wait()


def main():
    said = subprocess.run([sys.argv[1], "--help"], capture_output=True, text=True, check=True).stdout
    pages = re.search(r"^Pages: (.+)$", said, re.MULTILINE).group(1).split(", ")
    # Events are asked for so that the loop wakes when the desk changes.
    pyatspi.Registry.registerEventListener(lambda event: loop.quit(), "object:children-changed", "window:activate")
    faults, count = [], [0]
    scenes = {page: (page, None) for page in pages} | SCENES
    for scene, (page, opened) in scenes.items():
        visit(scene, page, opened, faults, count)
    for fault in sorted(set(faults)):
        print(fault)
    print(f"{len(scenes)} pages and scenes, {count[0]} nodes, {len(set(faults))} faults")
    return 1 if faults or count[0] < 50 * len(scenes) else 0


sys.exit(main())
