#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the desk stands whole in Welsh and te reo Māori, and every number has its plural forms.

lupdate reads the sources into a copy of the .ts files; what it finds new or gone there fails, as do lost places and
sentences below the window that nothing marks for translation."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("app", "ui")
# Qt's own rules: cy 0, 1, 2 to 5, 6, other; mi 1, 2, other; en 1, other.
PLURALS = {"cy": 5, "mi": 3, "en_GB": 2}
PLACE = re.compile(r"\{\w+\}|%L?\d|%n")
LITERAL = r'"((?:[^"\\]|\\.)*)"'
MARKED = re.compile(r'QT_TRANSLATE_(?:N_)?NOOP\(\s*"(\w+)"\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)')
INCLUDE = re.compile(r"^\s*#include.*$", re.M)
COMMENT = re.compile(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', re.S)
# A person's sentence: a capital or a place, several words, and an end.
SENTENCE = re.compile(r"^(?:[A-Z“]|%\d|\{\w+\})\S* .*[.?!…:]\s*$", re.S)
# Where a failure is told, several words are enough.
FAILURE = re.compile(r"\bfail\(|\bmissing\(|(?:message|problem|sentence) = |reasons\.append\(")
# SQL, and a place in an answer for the help desk.
TECHNICAL = re.compile(r"^\$|^[^A-Za-z]*$|^\S+$|^[A-Z]{4,} ")
# app/sandbox gives the services' answers, word for word.
WITHOUT_WORDS = ("app/sandbox/",)
QUIET = re.compile(r"^\s*(Scanning directory|Stripping non plural|Updating|Found|Kept|Removed|Same-text|Number)")

problems = []


def complain(language, context, source, what):
    problems.append(f"{language} {context}: {what}: {source!r}")


def tool(name):
    for folder in os.environ.get("PATH", "").split(os.pathsep) + ["/usr/lib/qt6/bin", "/usr/lib64/qt6/bin"]:
        path = Path(folder) / name
        # Other Qt versions install a chooser of the same name.
        if path.is_file() and "version 6" in subprocess.run([path, "-version"], capture_output=True, text=True).stdout:
            return path
    sys.exit(f"{name} of Qt 6 was not found.")


def update(name, language, folder):
    """lupdate into a copy; what it says beyond its counts is a text that it could not place."""
    copy = folder / name
    shutil.copy(ROOT / "translations" / name, copy)
    only = ["-pluralonly"] if language == "en_GB" else []
    run = subprocess.run([tool("lupdate"), "-I", ".", "-extensions", "cpp,h", *SOURCES, "-locations", "none", *only,
                          "-ts", copy], cwd=ROOT, capture_output=True, text=True)
    for line in (run.stdout + run.stderr).splitlines():
        if line.strip() and not QUIET.match(line):
            problems.append(f"lupdate: {line.strip()}")
    if run.returncode != 0:
        problems.append(f"lupdate ended with {run.returncode}")
    return copy


def messages(path):
    root = ET.parse(path).getroot()
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield root.get("language"), context.findtext("name"), message


def places(text):
    return sorted(set(PLACE.findall(text)))


def judge_text(language, context, source, text, plural):
    if not text.strip():
        complain(language, context, source, "no translation")
        return
    if places(source) != places(text):
        complain(language, context, source, f"places {places(source)} became {places(text)}")
    if source.replace("&&", "").count("&") != text.replace("&&", "").count("&"):
        complain(language, context, source, "the mnemonic is lost or doubled")
    if text != text.replace("...", "…") or source.rstrip().endswith(("…", "...")) != text.rstrip().endswith("…"):
        complain(language, context, source, "the ellipsis is not as in the source")
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        complain(language, context, source, "a space at an end is lost or new")
    if plural and language == "en_GB" and "(s)" in text:
        complain(language, context, source, "the plural form still has its (s)")


def judge(path, language):
    count = 0
    for tagged, context, message in messages(path):
        source, translation = message.findtext("source"), message.find("translation")
        if tagged != language:
            complain(language, context, source, f"the file says it is in {tagged}")
        if translation is None or translation.get("type") is not None:
            complain(language, context, source, "unfinished" if translation is None else translation.get("type"))
            continue
        plural = message.get("numerus") == "yes"
        if not plural and ("%n" in source or "(s)" in source):
            complain(language, context, source, "counts without plural forms")
        forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
        if plural and len(forms) != PLURALS[language]:
            complain(language, context, source, f"{len(forms)} plural forms and not {PLURALS[language]}")
        for form in forms:
            judge_text(language, context, source, form, plural)
        count += 1
    return count


def unseen(path):
    """A marked text that lupdate passed over, as it does inside tr()."""
    seen = {(context, message.findtext("source")) for _, context, message in messages(path)}
    for top in SOURCES:
        for file in sorted((ROOT / top).rglob("*.cpp")) + sorted((ROOT / top).rglob("*.h")):
            for context, literals in MARKED.findall(file.read_text(encoding="utf-8")):
                text = "".join(re.findall(LITERAL, literals)).replace('\\"', '"').replace("\\n", "\n")
                if (context, text) not in seen:
                    problems.append(f"{file.relative_to(ROOT)}: lupdate does not see {text!r} of {context}")


def unmarked():
    """A sentence made below the window that is not marked, so that every reader gets it in English."""
    for file in sorted((ROOT / "app").rglob("*.cpp")) + sorted((ROOT / "app").rglob("*.h")):
        name = str(file.relative_to(ROOT))
        if name.startswith(WITHOUT_WORDS):
            continue
        text = INCLUDE.sub("", file.read_text(encoding="utf-8"))
        text = COMMENT.sub(lambda found: found.group(1) or "", MARKED.sub("", text))
        for statement in text.split(";\n"):
            told = FAILURE.search(statement) and "failure(" not in statement  # that one takes SQLite's words
            for literal in re.findall(LITERAL, statement):
                if not TECHNICAL.match(literal) and (told or SENTENCE.match(literal)):
                    problems.append(f"{name}: {literal!r} is not marked for translation")


def judge_qt():
    """Qt's own contexts: we have no sources of Qt here, so the two files must agree."""
    sets = {}
    for language in ("cy", "mi"):
        path = ROOT / "translations" / f"qt_{language}.ts"
        judge(path, language)
        sets[language] = {(context, message.findtext("source")) for _, context, message in messages(path)}
    for context, source in sorted(sets["cy"] ^ sets["mi"]):
        complain("cy" if (context, source) in sets["cy"] else "mi", context, source, "the other language has no such text")


with tempfile.TemporaryDirectory() as temporary:
    counts = {}
    for language in PLURALS:
        copy = update(f"app_{language}.ts", language, Path(temporary))
        counts[language] = judge(copy, language)
        if language == "cy":
            unseen(copy)
judge_qt()
unmarked()

if problems:
    print("\n".join(problems))
    sys.exit(1)
print(", ".join(f"{language} 100 % ({counts[language]} strings)" for language in ("cy", "mi")))
