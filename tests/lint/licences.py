#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provider Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file says whose it is and under which licence."""
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUFFIXES = {".h", ".cpp", ".py", ".sh"}

missing = [
    path.relative_to(ROOT).as_posix()
    for top in ("app", "ui", "tests", "packaging")
    for path in sorted((ROOT / top).rglob("*"))
    if path.suffix in SUFFIXES and "SPDX-License-Identifier: GPL-3.0-or-later" not in path.read_text(encoding="utf-8")[:400]
]
for name in missing:
    print(f"{name}: no licence line")
sys.exit(1 if missing else 0)
