// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Clip.h"

#include "app/base/Formula.h"
#include "ui/text/Words.h"

QString Clip::cell(const QString &text, bool isNumber)
{
    bool number = false;
    if (isNumber)
        Words::locale().toDouble(text, &number);
    if (number)
        return text;
    // A quote at the beginning is taken off in the pasting, and what it held then is run.
    const QString line = text.simplified();
    return line.startsWith(QLatin1Char('"')) ? QString(QLatin1Char('\'') + line) : Formula::guarded(line);
}

QString Clip::line(const QStringList &cells) { return cells.join(QLatin1Char('\t')); }

QString Clip::lineOf(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return line(cells);
}
