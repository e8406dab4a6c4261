#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include against the table of layers, and the sources for words that have no place here.

The build stops a layer that uses a Qt module which is not its own; this stops a layer that includes another's header."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# layer: (layers and headers of ours that it may include, Qt modules)
LAYERS = {
    "app/base": (["app/base"], ["QtCore"]),
    "app/kind": (["app/base", "app/kind"], ["QtCore"]),
    "app/net": (["app/base", "app/net"], ["QtCore", "QtNetwork"]),
    "app/api": (["app/base", "app/kind", "app/api", "app/net/Http.h"], ["QtCore"]),
    "app/store": (["app/base", "app/kind", "app/store"], ["QtCore", "QtSql"]),
    "app/csv": (["app/base", "app/kind", "app/csv"], ["QtCore"]),
    "app/secrets": (["app/base", "app/secrets"], ["QtCore"]),
    "app/sync": (["app/base", "app/kind", "app/net", "app/api", "app/store", "app/csv", "app/secrets", "app/sync", "app/Config.h"],
                 ["QtCore", "QtNetwork"]),
    "app/sandbox": (["app/base", "app/sandbox"], ["QtCore", "QtHttpServer", "QtNetwork"]),
    "app": (["app"], ["QtCore"]),
    "ui": (["app/base", "app/kind", "app/Core.h", "app/Approvals.h", "app/Bulk.h", "app/Files.h", "app/Journal.h", "app/Lock.h",
            "app/Reviews.h", "app/Config.h", "ui"], ["QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtNetwork"]),
}
# The composition root and the secrets that main() chooses between: the one place that sees more.
EXCEPTIONS = {
    "ui/main.cpp": ["app/api/Service.h", "app/secrets/KeychainSecrets.h", "app/secrets/MemorySecrets.h"],
}
FORBIDDEN = [
    (r"\bQEventLoop\b", "a nested event loop"),
    (r"\bprocessEvents\s*\(", "a nested event loop"),
    (r"::instance\s*\(\)", "a singleton"),
    (r"\bQThread::(m|u)?sleep\s*\(|\bstd::this_thread::sleep|\bQTest::qWait\s*\(|\bQTest::qSleep\s*\(", "a sleep"),
    (r"\b(TODO|FIXME|XXX)\b", "unfinished work"),
]
DIALOG_EXEC = re.compile(r"(->|\.)exec\s*\(")
SERVICE_IDS = re.compile(r'"(registerTrainees|earlyCareer|workBased)\b')
SERVICELESS = ("ui/", "app/sync/", "app/net/", "app/store/", "app/csv/")
KIND_NAMES = re.compile(r'"(trainee|participant|declaration|statement|agreement|delivery_partner|partnership|transfer|unfunded_mentor)"')


def layer_of(path):
    name = path.relative_to(ROOT).as_posix()
    folder = "/".join(name.split("/")[:2])
    if folder in LAYERS:
        return folder
    top = name.split("/")[0]
    return top if top in LAYERS else None


def allowed(include, places):
    return any(include == place or include.startswith(place + "/") for place in places)


def main():
    faults = []
    files = sorted(p for top in ("app", "ui", "tests") for p in (ROOT / top).rglob("*") if p.suffix in (".h", ".cpp"))
    for path in files:
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text(encoding="utf-8")
        layer = layer_of(path)
        for number, line in enumerate(text.splitlines(), 1):
            code = line.split("//")[0]
            if layer:
                ours, modules = LAYERS[layer]
                ours = ours + EXCEPTIONS.get(name, [])
                match = re.match(r'\s*#include\s+"([^"]+)"', line)
                if match and not allowed(match.group(1), ours) and not match.group(1).endswith(".moc"):
                    faults.append(f"{name}:{number}: {layer} may not include {match.group(1)}")
                match = re.match(r"\s*#include\s+<(Qt\w+)/", line)
                if match and match.group(1) not in modules:
                    faults.append(f"{name}:{number}: {layer} may not use {match.group(1)}")
            for pattern, what in FORBIDDEN:
                if re.search(pattern, code) and not (what == "a singleton" and "numeric" in code):
                    faults.append(f"{name}:{number}: {what}")
            if DIALOG_EXEC.search(code) and "ui/" in name and "application" not in code.lower():
                faults.append(f"{name}:{number}: exec() in the window (dialogs are opened with open())")
            if name.startswith("ui/") and KIND_NAMES.search(code):
                faults.append(f"{name}:{number}: a file of the window names a kind")
            if name.startswith(SERVICELESS) and SERVICE_IDS.search(code):
                faults.append(f"{name}:{number}: names a service: that is for its kind and its adapter to say")
    for fault in faults:
        print(fault)
    print(f"{len(files)} files read, {len(faults)} faults", file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
