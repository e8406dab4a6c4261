// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Kind.h"

#include <QtGui/QPalette>

#include <utility>

/// Help as the text views show it: the pieces of which the help page and the help of a form are made. All words are
/// escaped here.
namespace HelpText {

/// A term at the left, what it means at the right.
using Term = std::pair<QString, QString>;

/// One line below each row and nothing else, in the palette's colours.
QString look(const QPalette &palette);
QString heading(const QString &text, int level = 2);
QString paragraph(const QString &text);
QString terms(const QList<Term> &terms);
QString table(const QStringList &titles, const QList<QStringList> &rows);

/// What each state of the kind means, what it can become and what can be done from it; empty for kinds without both.
QString kind(const KindSpec &kind);
/// How what is typed in a form reaches the service, and what happens where no answer comes back.
QString drafts();
QList<Term> formKeys();

} // namespace HelpText
