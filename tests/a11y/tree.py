# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running desk as a screen reader meets it: its tree, looked through for faults, and what a person does in it."""
import os
import re
import subprocess
import sys

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 20  # seconds
LOOK_AGAIN = 150  # milliseconds at most until something is looked for again: the bus says when something changed
QUIET = 150  # milliseconds in which a tree that stands still does not change
ESCAPE, DOWN = 9, 116  # the codes of keys under X
MENU, ANSWER = 400, 5000  # milliseconds in which an answer of the desk is waited for
MOST_CHILDREN = 80  # a table shows every cell as a child: the first ones are like the rest
BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON)
TEXTS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)
ITEMS = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM)
WINDOWS = (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_ALERT, pyatspi.ROLE_WINDOW)
# Without a name nobody knows what these are for.
NAMED = {*BUTTONS, *TEXTS, *ITEMS, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TREE,
         pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_DIALOG, pyatspi.ROLE_POPUP_MENU}
# Within these the focus goes to something with a name of its own.
FRAMES = {pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_VIEWPORT, pyatspi.ROLE_LAYERED_PANE, pyatspi.ROLE_SPLIT_PANE,
          pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_SEPARATOR, pyatspi.ROLE_APPLICATION, pyatspi.ROLE_FRAME, pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_TABLE_CELL}

loop = GLib.MainLoop()


menus = []  # the open one: a menu is in no tree, it is heard of by the focus in it


def heard(event):
    try:
        if event.detail1 and event.source is not None and event.source.getRole() in ITEMS:
            menus[:] = [event.source.parent]
    except GLib.GError:  # gone by the time it is heard of
        pass
    loop.quit()


def listen():
    """Events are asked for so that the loop wakes when the desk changes."""
    pyatspi.Registry.registerEventListener(lambda event: loop.quit(), "object:children-changed", "window:activate")
    pyatspi.Registry.registerEventListener(heard, "object:state-changed:focused")


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


def children(node):
    return [child for child in (node.getChildAtIndex(index) for index in range(min(node.childCount, MOST_CHILDREN))) if child is not None]


def shown(node, pattern, roles=()):
    """The first node on the screen whose name matches."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
            return None
        if re.match(pattern, node.name or "") and (not roles or node.getRole() in roles):
            return node
        below = children(node)
    except GLib.GError:  # gone while we looked
        return None
    for child in below:
        found = shown(child, pattern, roles)
        if found is not None:
            return found
    return None


def every(node, roles):
    """All nodes on the screen of these roles."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
            return []
        found = [node] if node.getRole() in roles else []
        for child in children(node):
            found += every(child, roles)
    except GLib.GError:
        return []
    return found


class Findings:
    def __init__(self):
        self.faults = set()
        self.nodes = 0
        self.scenes = 0
        self.unopened = []

    def walk(self, node, path):
        # A node may go away while we look, as rows do when the table is fetched again: that is no fault of its own.
        try:
            role, name, states = node.getRole(), node.name, node.getState()
            visible = states.contains(pyatspi.STATE_SHOWING) or role == pyatspi.ROLE_APPLICATION
            below = children(node) if visible else []
            title = name or node.getRoleName()
        except GLib.GError:
            return
        self.nodes += 1
        if states.contains(pyatspi.STATE_DEFUNCT):
            return
        if visible:
            focusable = states.contains(pyatspi.STATE_FOCUSABLE)
            if not name and (role in NAMED or (focusable and role not in FRAMES)):
                self.faults.add(f"{path}/{title}: no name")
            if role in NAMED and re.search(r"&\w", name or ""):
                self.faults.add(f"{path}/{title}: the mark of a key is read out")
            if focusable and role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
                self.faults.add(f"{path}: no role")
        for child in below:
            self.walk(child, f"{path}/{title}")


class Desk:
    """A running desk. What is done in it is done by the actions that its tree offers."""

    def __init__(self, findings, arguments):
        self.findings = findings
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(arguments, env=environment)
        self.where = "the start"

    def __enter__(self):
        self.top = self.until("the desk on the bus", lambda: application(self.process.pid))
        self.until("a window", lambda: self.top.childCount)
        return self

    def __exit__(self, *problem):
        if self.process.poll() is not None:
            self.findings.faults.add(f"{self.where}: the desk ended by itself with {self.process.returncode}")
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def until(self, what, found, patience=PATIENCE):
        end = GLib.get_monotonic_time() + patience * 1_000_000
        while GLib.get_monotonic_time() < end:
            if self.process.poll() is not None:
                sys.exit(f"{self.where}: the desk ended by itself with {self.process.returncode}, before {what}")
            try:
                result = found()
            except GLib.GError:  # not there yet, or there no more: looked for again
                result = None
            if result:
                return result
            wait(LOOK_AGAIN)
        sys.exit(f"{self.where}: not within {patience} s: {what}")

    def soon(self, found):
        """For what may stay as it is: a second at most."""
        end = GLib.get_monotonic_time() + 1_000_000
        while GLib.get_monotonic_time() < end and not found():
            wait(LOOK_AGAIN)

    def find(self, pattern, roles=(), patience=PATIENCE):
        return self.until(pattern, lambda: shown(self.top, pattern, roles), patience)

    def press(self, pattern, roles=BUTTONS):
        self.until(f"to press {pattern}", lambda: self.act(shown(self.top, pattern, roles)))

    def act(self, node):
        return node is not None and node.queryAction().doAction(0) is not None

    def write(self, pattern, text):
        self.until(f"to write in {pattern}", lambda: shown(self.top, pattern, TEXTS)).queryEditableText().setTextContents(text)

    def open_menu(self, pattern):
        """The action of a button with a menu does not come back before the menu is closed, so that nothing waits for it."""
        button = self.find(pattern, BUTTONS)
        Atspi.set_timeout(MENU, MENU)
        try:
            button.queryAction().doAction(0)
        except GLib.GError:
            pass
        Atspi.set_timeout(ANSWER, ANSWER)
        menus.clear()
        self.key(DOWN)  # a menu takes the keys by itself
        return self.until(f"the menu of {pattern}", lambda: next(iter(menus), None))

    def key(self, code):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESSRELEASE)

    def count(self, node):
        try:
            visible = node.getState().contains(pyatspi.STATE_SHOWING) or node.getRole() == pyatspi.ROLE_APPLICATION
            return 1 + (sum(self.count(child) for child in children(node)) if visible else 0)
        except GLib.GError:
            return 1

    def front(self):
        """The windows over the main one, where there are any: it cannot be used meanwhile."""
        windows = [window for window in children(self.top) if window.getState().contains(pyatspi.STATE_SHOWING)]
        return windows[1:] or windows

    def settle(self, least=5):
        """The tree stands still: two counts a moment apart are the same."""
        before = [-1]

        def still():
            now = sum(self.count(window) for window in self.front())
            same = now == before[0] and now > least
            before[0] = now
            if not same:
                wait(QUIET)
            return same
        self.until("a tree that stands still", still)

    def look(self, scene, least=5):
        """One scene more: walked when it stands still."""
        self.where = scene
        self.settle(least)
        self.findings.scenes += 1
        for window in self.front():
            self.findings.walk(window, scene)

    def sections(self):
        """The pages of the navigation."""
        navigation = self.until("the navigation", lambda: next(iter(every(self.top, (pyatspi.ROLE_LIST,))), None))
        for index in range(navigation.childCount):
            item = navigation.getChildAtIndex(index)
            if item.getState().contains(pyatspi.STATE_SELECTABLE):
                yield item

    def enter(self, item):
        """Opens a page: the window's title is another then. Its name is given back without the number of its records."""
        title = item.name.split(",")[0]
        self.where = title
        if not item.getState().contains(pyatspi.STATE_SELECTED):
            before = [window.name for window in children(self.top)]
            item.queryAction().doAction(0)
            self.until(f"the page {title}", lambda: [window.name for window in children(self.top)] != before)
        return title

    def section(self, pattern):
        self.enter(next(item for item in self.sections() if re.match(pattern, item.name)))
        self.settle()
