#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the accessibility tree of a running desk as a screen reader would: every page of the navigation in each language,
every form of every kind with its errors and its help, what is opened from pages, and tables whose records change meanwhile.

Usage: walk.py DESK --data-dir FOLDER [pages] [forms]. Everything that can take the focus must have a name and a role, and the
desk must live through it. The practice server beside DESK is started for it. Needs a display and a session bus; its two parts
may be walked at the same time, each with its own, as packaging/test does."""
import json
import os
import random
import re
import subprocess
import sys
import urllib.request

from gi.repository import GLib

from tree import BUTTONS, ESCAPE, ITEMS, TEXTS, WINDOWS, Desk, Findings, Role, every, shown

RECORDS = 100  # of each kind in the made-up world
CHANGING = 5  # seconds for which a table is walked while its records change
# The buttons above a table that open the form of a command end so.
COMMAND = r".+…$"


def control(url, method, place, body=None):
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{url}/__sandbox/{place}", data, method=method), timeout=20) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def form(desk, scene):
    """The form that has just been opened: as it is, with its errors or its check page, and with its help."""
    desk.find("Help", BUTTONS)
    desk.look(scene)
    desk.press("Help")
    desk.find("Help: .+", WINDOWS)
    desk.look(f"{scene}, its help")
    desk.press("Close")
    desk.press("Check before sending|Put in outbox|Keep for the file")
    desk.look(f"{scene}, checked")
    desk.press("Save draft")
    desk.until("the form to close", lambda: shown(desk.tree(), "Save draft", BUTTONS) is None)


def opened(desk, press, scene):
    """Opens a form from the first record that it is possible for; the others say why not, which is walked once."""
    told = False
    if shown(desk.tree(), "Dismiss", BUTTONS):
        desk.press("Dismiss")
    names = [chip.name for chip in every(desk.tree(), (Role.CHECK_BOX,)) if re.match(r".+ \d[\d,]*$", chip.name)]
    # Their counts change with what is shown, and what has none goes away.
    chips = [re.escape(re.sub(r" \d[\d,]*$", "", name)) + r" \d[\d,]*$" for name in names if not name.startswith("All ")]
    for chip in [None, *chips]:
        if chip is not None:
            desk.soon(lambda pattern=chip: shown(desk.tree(), pattern, BUTTONS))
            if shown(desk.tree(), chip, BUTTONS) is None:
                continue
            before = [table.name for table in every(desk.tree(), (Role.TABLE,))]
            desk.press(chip)
            desk.soon(lambda was=before: [table.name for table in every(desk.tree(), (Role.TABLE,))] != was)  # other rows
            desk.settle()
        press()
        desk.until("the form, or why there is none", lambda: shown(desk.tree(), "Save draft|Dismiss", BUTTONS))
        desk.settle()  # another message may have been there before the form
        if shown(desk.tree(), "Save draft", BUTTONS):
            form(desk, scene)
            break
        if not told:
            desk.look(f"{scene}, not possible")
            told = True
        desk.press("Dismiss")
        desk.until("the message to go", lambda: shown(desk.tree(), "Dismiss", BUTTONS) is None)
        if chip is not None and shown(desk.tree(), chip, BUTTONS):
            desk.press(chip)
            desk.settle()
    else:
        desk.findings.unopened.append(scene)
    if shown(desk.tree(), "Clear", BUTTONS):
        desk.press("Clear")
        desk.settle()


def commands_of(desk):
    """Titles of the commands above the table, those of the menu after those with buttons."""
    titles = [button.name for button in every(desk.tree(), BUTTONS) if re.match(COMMAND, button.name)]
    return [title for title in titles if not re.match(r"(Save|Open|Choose|Bring|Paste|Add by)\b", title)]


def more(desk, title):
    menu = desk.open_menu("More that can be done")
    desk.act(next(item for item in menu.children if item.name == title))


def menu(desk, button, scene):
    """Opens a menu and walks it; gives the titles in it back."""
    opened_menu = desk.open_menu(button)
    desk.findings.walk(opened_menu, scene)
    desk.findings.scenes += 1
    titles = [item.name for item in opened_menu.children if item.role in ITEMS and item.name]
    desk.key(ESCAPE)
    desk.wait(200)
    return titles


def kinds(desk):
    """Every command of every kind, from its page."""
    for page in ("Trainees", "Participants", "Declarations", "Training agreements"):
        desk.section(page)
        desk.until(f"rows of {page}", lambda: commands_of(desk))
        for title in commands_of(desk):
            opened(desk, lambda name=title: desk.press(re.escape(name)), f"{page}: {title}")
        if shown(desk.tree(), "More that can be done", BUTTONS):
            for title in menu(desk, "More that can be done", f"{page}: more"):
                opened(desk, lambda name=title: more(desk, name), f"{page}: {title}")
        menu(desk, "Columns", f"{page}: columns")
        menu(desk, "File", f"{page}: files")
    desk.section("Training agreements")
    desk.act(next(item for item in desk.open_menu("File").children if "ID" in item.name))
    desk.look("add by ID")
    desk.press("Add")
    desk.look("add by ID, refused")
    desk.press("Close")


def others(desk, url, folder):
    """What is opened from pages besides forms of commands."""
    desk.section("Trainees")
    desk.press("Find a command, a page or a record")
    desk.find("Results", (Role.LIST,))
    desk.write("Find a command, a page or a record", "de")
    desk.look("the finder")
    desk.key(ESCAPE)
    desk.press("Select all .+")
    desk.press("Defer…")
    desk.find("Put .+ in outbox.*|Show what .+", BUTTONS)
    desk.look("many at once")
    table = os.path.join(folder, "walk.csv")
    trainees = control(url, "GET", "world")["registerTrainees"]["trainees"]
    with open(table, "w", encoding="utf-8") as file:
        file.write("TRN,When did it happen,Date of deferral\r\n")
        file.writelines(f"{each.get('trn') or '0000000'},1,2026-02-01\r\n" for each in trainees[:8])
    desk.section("Import")
    desk.press("Choose a file…")
    choose(desk, table, "choosing a file")
    desk.until("the columns", lambda: every(desk.tree(), (Role.COMBO_BOX,)))
    desk.look("columns of an import")
    desk.section("Connections")
    desk.press("Edit")
    desk.find("Save connection", BUTTONS)
    desk.look("a connection")
    desk.press("Back to the connections")
    desk.press("Add a connection")
    desk.find("Save connection", BUTTONS)
    desk.look("a new connection")
    desk.press("Save connection")
    desk.find("There is a problem")
    desk.look("a new connection, refused")
    desk.section("Settings")
    for name in ("New pass phrase", "The same again"):
        desk.write(name, "correct horse battery")
    desk.press("Use this pass phrase")
    desk.look("settings with a pass phrase")
    desk.press("Lock now")
    desk.find("The desk is locked|Unlock")
    desk.look("the lock", 2)


def choose(desk, path, scene):
    """In the window that asks for a file."""
    desk.find("File name:", TEXTS)
    desk.look(scene)
    desk.write("File name:", path)
    desk.press("Open")


def pages(desk, language):
    count = 0
    for item in desk.sections():
        desk.look(f"{desk.enter(item)} ({language})")
        count += 1
    return count


def changing(desk, url):
    """Tables are walked again and again while the world behind them changes and is fetched."""
    letters = random.Random(1)
    for page in ("Trainees", "Declarations", "Outbox"):
        desk.section(page)
        end = GLib.get_monotonic_time() + CHANGING * 1_000_000
        rounds = 0
        while GLib.get_monotonic_time() < end:
            world = control(url, "GET", "world")
            people = world["registerTrainees"]["trainees"]
            letters.shuffle(people)
            for person in people[:20]:
                person["last_name"] = "".join(letters.choices("aeioukmprtw", k=7)).title()
                person["updated_at"] = "2027-01-01T00:00:%02dZ" % (rounds % 60)
            world["registerTrainees"]["trainees"] = people[:-1] if len(people) > 30 else people
            control(url, "PUT", "world", world)
            before = desk.tree()
            desk.press("Refresh.*")
            desk.where = f"{page} while it changes"
            for _ in range(3):  # not settled: that is the point
                desk.findings.walk(desk.tree(), desk.where)
                desk.again(before)
                desk.wait(30)
            rounds += 1
        desk.findings.scenes += 1
        if desk.process.poll() is not None:
            return


def records(desk):
    desk.until("the records", lambda: shown(desk.tree(), r"Training agreements, \d+"))


def all_pages(findings, program, arguments, folder, url):
    with Desk(findings, [program, "--data-dir", folder + "-none", "--lang", "en"]) as desk:
        desk.find("Practise", BUTTONS)
        desk.look("the first start")
    with Desk(findings, [*arguments, "--lang", "en"]) as desk:
        records(desk)
        walked = pages(desk, "en")
        changing(desk, url)
        others(desk, url, folder)
    for language in ("cy", "mi"):
        # The lock of the last scene is not for these.
        with Desk(findings, [*arguments, "--data-dir", f"{folder}-{language}", "--lang", language]) as desk:
            if pages(desk, language) != walked:
                findings.faults.add(f"{language}: other pages than in English")


def all_forms(findings, _program, arguments, _folder, _url):
    with Desk(findings, [*arguments, "--lang", "en"]) as desk:
        records(desk)
        kinds(desk)


def main():
    program, option, folder, *parts = sys.argv[1:]
    if option != "--data-dir":
        sys.exit(__doc__)
    findings = Findings()
    started = GLib.get_monotonic_time()
    for part in parts or PARTS:
        place = f"{folder}-{part}"
        made_up = [f"{program}-sandbox", "--port", "0", "--seed", str(RECORDS), "--no-throttle", "--with-parent"]
        server = subprocess.Popen(made_up, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            url = server.stdout.readline().split()[-1]
            arguments = [program, "--practice-url", url, "--data-dir", place, "--hold", "0", "--page", "trainees"]
            PARTS[part](findings, program, arguments, place, url)
        finally:
            server.stdin.close()
            server.wait(10)
    for fault in sorted(findings.faults):
        print(fault)
    for scene in findings.unopened:
        print(f"{scene}: possible for none of the first rows, which is what was walked")
    seconds = (GLib.get_monotonic_time() - started) // 1_000_000
    print(f"{' and '.join(parts or PARTS)}: {findings.scenes} scenes, {findings.nodes} nodes, {len(findings.faults)} faults, {seconds} s")
    return 1 if findings.faults or findings.nodes < 50 * findings.scenes else 0


PARTS = {"pages": all_pages, "forms": all_forms}

sys.exit(main())
