# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running desk as a screen reader meets it: its tree, looked through for faults, and what a person does in it."""
import os
import re
import subprocess
import sys

from bus import ACCESSIBLE, ACTION, EDITABLE, ROOT, Atspi, Bus, GLib, Node, Role, State, of, question

PATIENCE = 20  # seconds
LOOK_AGAIN = 150  # milliseconds at most until something is looked for again: the bus says when something changed
QUIET = 150  # milliseconds in which a tree that stands still does not change
ESCAPE, DOWN = 9, 116  # the codes of keys under X
BUTTONS = (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON)
TEXTS = (Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT)
ITEMS = (Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM)
WINDOWS = (Role.DIALOG, Role.FRAME, Role.ALERT, Role.WINDOW)
# Without a name nobody knows what these are for.
NAMED = {*BUTTONS, *TEXTS, *ITEMS, Role.COMBO_BOX, Role.TABLE, Role.LIST, Role.SPIN_BUTTON, Role.TREE, Role.PAGE_TAB_LIST,
         Role.LIST_ITEM, Role.TABLE_COLUMN_HEADER, Role.DIALOG, Role.POPUP_MENU}
# Within these the focus goes to something with a name of its own.
FRAMES = {Role.FILLER, Role.PANEL, Role.SCROLL_PANE, Role.VIEWPORT, Role.LAYERED_PANE, Role.SPLIT_PANE, Role.SCROLL_BAR, Role.SEPARATOR,
          Role.APPLICATION, Role.FRAME, Role.MENU_BAR, Role.TABLE_CELL}


def every(tree, roles):
    """All nodes on the screen of these roles."""
    return [node for node in tree.all() if node.visible() and node.role in roles]


def shown(tree, pattern, roles=()):
    """The first node on the screen whose name matches."""
    return next((node for node in (every(tree, roles) if roles else tree.all()) if node.visible() and re.match(pattern, node.name)), None)


class Findings:
    def __init__(self):
        self.faults = set()
        self.nodes = 0
        self.scenes = 0
        self.unopened = []

    def walk(self, node, path):
        self.nodes += 1
        if node.has(State.DEFUNCT):
            return
        title = node.name or Atspi.role_get_name(node.role)
        if node.visible():
            focusable = node.has(State.FOCUSABLE)
            if not node.name and (node.role in NAMED or (focusable and node.role not in FRAMES)):
                self.faults.add(f"{path}/{title}: no name")
            if node.role in NAMED and re.search(r"&\w", node.name):
                self.faults.add(f"{path}/{title}: the mark of a key is read out")
            if focusable and node.role in (Role.UNKNOWN, Role.INVALID):
                self.faults.add(f"{path}: no role")
        for child in node.children:
            self.walk(child, f"{path}/{title}")


class Desk:
    """A running desk. What is done in it is done by the actions that its tree offers."""

    def __init__(self, findings, arguments):
        self.findings = findings
        self.bus = Bus()
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(arguments, env=environment)
        self.where = "the start"
        self.still = None  # the tree that stood still

    def __enter__(self):
        self.name = self.until("the desk on the bus", lambda: self.bus.application(self.process.pid))
        self.until("a window", lambda: self.tree().children)
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
        self.bus.connection.close()

    def until(self, what, found, patience=PATIENCE, rest=LOOK_AGAIN, wake=True):
        end = GLib.get_monotonic_time() + patience * 1_000_000
        while GLib.get_monotonic_time() < end:
            if self.process.poll() is not None:
                sys.exit(f"{self.where}: the desk ended by itself with {self.process.returncode}, before {what}")
            result = found()
            if result:
                return result
            self.wait(rest, wake)
        sys.exit(f"{self.where}: not within {patience} s: {what}")

    def soon(self, found):
        """For what may stay as it is: a second at most."""
        end = GLib.get_monotonic_time() + 1_000_000
        while GLib.get_monotonic_time() < end and not found():
            self.wait(LOOK_AGAIN)

    def tree(self):
        """Everything on the screen. What stood still is not read again before something is done or waited for."""
        return self.still or self.bus.tree(self.name) or Node(ROOT)

    def wait(self, milliseconds, wake=True):
        self.still = None
        self.bus.wait(milliseconds, wake)

    def ask(self, *questions):
        self.still = None
        return self.bus.ask(self.name, questions)

    def again(self, tree):
        """Asks after nodes that may have gone since they were read, as a screen reader does that holds on to them."""
        self.ask(*[of(node.path, "Name") for node in tree.all()])

    def find(self, pattern, roles=(), patience=PATIENCE):
        return self.until(pattern, lambda: shown(self.tree(), pattern, roles), patience)

    def press(self, pattern, roles=BUTTONS):
        self.until(f"to press {pattern}", lambda: self.act(shown(self.tree(), pattern, roles)))

    def act(self, node):
        return node is not None and self.ask(question(node.path, ACTION, "DoAction", "i", 0)) != [None]

    def write(self, pattern, text):
        def written():
            node = shown(self.tree(), pattern, TEXTS)
            return node is not None and self.ask(question(node.path, EDITABLE, "SetTextContents", "s", text)) != [None]
        self.until(f"to write in {pattern}", written)

    def open_menu(self, pattern):
        """The action of a button with a menu does not come back before the menu is closed, so that nothing waits for it; what
        is asked next is answered from within the menu. A menu is in no tree, it is heard of by the focus in it."""
        button = self.find(pattern, BUTTONS)
        self.bus.tell(self.name, question(button.path, ACTION, "DoAction", "i", 0))
        self.ask(question(button.path, ACCESSIBLE, "GetState"))
        self.bus.focused = ROOT
        self.key(DOWN)  # a menu takes the keys by itself
        return self.until(f"the menu of {pattern}", self.menu)

    def menu(self):
        """The one that is open."""
        role, above = self.ask(question(self.bus.focused, ACCESSIBLE, "GetRole"), of(self.bus.focused, "Parent"))
        return self.bus.tree(self.name, above[1]) if role in ITEMS and above else None

    def key(self, code):
        self.still = None
        self.bus.key(code)

    def front(self, tree):
        """The windows over the main one, where there are any: it cannot be used meanwhile."""
        windows = [window for window in tree.children if window.visible()]
        return windows[1:] or windows

    def settle(self, least=5):
        """The tree when it stands still: twice the same, a moment apart."""
        before = None

        def still():
            nonlocal before
            tree = self.tree()
            was, before = before, self.front(tree)
            return tree if before == was and sum(1 for window in before for _ in window.all()) > least else None
        if self.still is None:
            self.still = self.until("a tree that stands still", still, rest=QUIET, wake=False)
        return self.still

    def look(self, scene, least=5):
        """One scene more: walked when it stands still."""
        self.where = scene
        tree = self.settle(least)
        self.findings.scenes += 1
        for window in self.front(tree):
            self.findings.walk(window, scene)

    def sections(self):
        """The pages of the navigation."""
        navigation = self.until("the navigation", lambda: next(iter(every(self.tree(), (Role.LIST,))), None))
        return [item for item in navigation.children if item.has(State.SELECTABLE)]

    def enter(self, item):
        """Opens a page: the window's title is another then. Its name is given back without the number of its records."""
        item = self.bus.tree(self.name, item.path) or item  # as it is by now
        title = item.name.split(",")[0]
        self.where = title
        if not item.has(State.SELECTED):
            before = [window.name for window in self.tree().children]
            self.act(item)
            self.until(f"the page {title}", lambda: [window.name for window in self.tree().children] != before)
        return title

    def section(self, pattern):
        self.enter(next(item for item in self.sections() if re.match(pattern, item.name)))
        self.settle()
