# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bus of assistive technologies, and the tree of an application on it read as a whole.

Questions about all nodes of one depth go out together and are answered together: one after the other, as pyatspi asks,
they took most of the walk's time. Qt 6.4 answers the cache's GetItems with nothing, and ends itself at a GetAll of properties."""
import dataclasses

import dbus
import dbus.bus
import dbus.lowlevel
import gi
from dbus.mainloop.glib import DBusGMainLoop

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Role, State = Atspi.Role, Atspi.StateType
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE, ACTION, EDITABLE = (f"org.a11y.atspi.{each}" for each in ("Accessible", "Action", "EditableText"))
ANSWER = 5  # seconds in which an answer is waited for
MOST_CHILDREN = 80  # a table shows every cell as a child: the first ones are like the rest
EVENTS = ("object:children-changed", "object:state-changed:focused", "window:activate")


@dataclasses.dataclass(slots=True)
class Node:
    """A node as it was when it was read. What is not on the screen has no children here."""
    path: str = dataclasses.field(compare=False)  # Qt's tree views name their cells anew each time
    role: int = Role.INVALID
    name: str = ""
    states: int = 0
    children: list = dataclasses.field(default_factory=list)

    def has(self, state):
        return bool(self.states >> int(state) & 1)

    def visible(self):
        return self.has(State.SHOWING) or self.role == Role.APPLICATION

    def all(self):
        """This one and all below it, in their order."""
        yield self
        for child in self.children:
            yield from child.all()


def question(path, interface, method, signature="", *values):
    return path, interface, method, signature, values


def of(path, what):
    """Asks for a property of a node."""
    return question(path, "org.freedesktop.DBus.Properties", "Get", "ss", ACCESSIBLE, what)


class Bus:
    def __init__(self):
        session = dbus.SessionBus()
        address = session.call_blocking("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", "", ())
        self.connection = dbus.bus.BusConnection(str(address), mainloop=DBusGMainLoop())
        self.answered, self.waiting = GLib.MainLoop(), GLib.MainLoop()
        self.focused = ROOT  # the path of what took the focus last
        for kind in ("Object", "Window"):
            self.connection.add_signal_receiver(self.heard, dbus_interface=f"org.a11y.atspi.Event.{kind}", path_keyword="path")
        for event in EVENTS:  # nobody speaks of what nobody asked for
            self.ask(REGISTRY, [question("/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "sass", event, [], "")])

    def heard(self, what="", now=0, *_, path):
        if what == "focused" and now:
            self.focused = path
        self.waiting.quit()

    def send(self, who, asked, take, patience):
        path, interface, method, signature, values = asked
        message = dbus.lowlevel.MethodCallMessage(who, path, interface, method)
        message.append(signature=signature, *values)
        self.connection.send_message_with_reply(message, take, patience)

    def ask(self, who, questions):
        """The first value of each answer, in the questions' order; None where it failed, as when the node is gone by now."""
        answers = [None] * len(questions)
        left = len(questions)

        def taker(index):
            def take(answer):
                nonlocal left
                try:
                    if answer.get_type() == dbus.lowlevel.MESSAGE_TYPE_METHOD_RETURN:
                        answers[index] = next(iter(answer.get_args_list()), None)
                finally:
                    left -= 1
                    if not left:
                        self.answered.quit()
            return take
        for index, asked in enumerate(questions):
            self.send(who, asked, taker(index), ANSWER)
        if left:
            self.answered.run()
        return answers

    def tell(self, who, asked):
        """For what is answered late: nothing waits."""
        self.send(who, asked, lambda answer: None, 60)

    def wait(self, milliseconds, wake=True):
        """Lets the bus speak for so long, or until it says that something changed."""
        waiting = self.waiting if wake else GLib.MainLoop()
        timer = GLib.timeout_add(milliseconds, waiting.quit)
        waiting.run()
        if GLib.MainContext.default().find_source_by_id(timer):
            GLib.source_remove(timer)

    def key(self, code):
        self.ask(REGISTRY, [question("/org/a11y/atspi/registry/deviceeventcontroller", "org.a11y.atspi.DeviceEventController",
                                     "GenerateKeyboardEvent", "isu", code, "", int(Atspi.KeySynthType.PRESSRELEASE))])

    def application(self, pid):
        """The name on the bus of the process, if it is there already."""
        for name, _ in self.ask(REGISTRY, [question(ROOT, ACCESSIBLE, "GetChildren")])[0] or ():
            if self.ask("org.freedesktop.DBus", [question("/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", name)]) == [pid]:
                return name
        return None

    def below(self, who, nodes):
        """Pairs of a node and the path of a child, the first children of each."""
        # A table would make every cell to tell all its children.
        answers = self.ask(who, [of(node.path, "ChildCount") if node.has(State.MANAGES_DESCENDANTS)
                                 else question(node.path, ACCESSIBLE, "GetChildren") for node in nodes])
        pairs = []
        for node, answer in zip(nodes, answers):
            if isinstance(answer, int):
                places = range(min(answer, MOST_CHILDREN))
                answer = self.ask(who, [question(node.path, ACCESSIBLE, "GetChildAtIndex", "i", place) for place in places])
            pairs += [(node, child[1]) for child in (answer or ())[:MOST_CHILDREN] if child and not child[1].endswith("/null")]
        return pairs

    def tree(self, who, path=ROOT):
        """The node and what is below it on the screen; None where there is none. What goes away meanwhile, as rows do, is left out."""
        outside = Node("")
        level = [(outside, path)]
        while level:
            answers = iter(self.ask(who, [each for _, path in level for each in (
                question(path, ACCESSIBLE, "GetState"), question(path, ACCESSIBLE, "GetRole"), of(path, "Name"))]))
            seen = []
            for (above, path), states, role, name in zip(level, answers, answers, answers):
                if None not in (states, role, name):
                    node = Node(path, int(role), str(name), states[0] | states[1] << 32)
                    above.children.append(node)
                    seen.append(node)
            level = self.below(who, [node for node in seen if node.visible()])
        return next(iter(outside.children), None)
