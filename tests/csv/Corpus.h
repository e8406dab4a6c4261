// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/Encoding.h"
#include "app/csv/Sheet.h"

/// Files as spreadsheets write them: the same rows in every encoding and with every delimiter.
namespace Corpus {

struct Variant {
    Encoding::Form form = Encoding::Form::Utf8;
    bool mark = false;
    QChar delimiter = u',';
    bool quoted = false;
    QByteArray lineEnd = "\r\n";
    QString name() const;
};

/// Every encoding with and without its mark, every delimiter, quoted and not, every line end.
QList<Variant> variants();
QByteArray written(const Variant &variant, const QList<QStringList> &rows);
QByteArray encoded(Encoding::Form form, bool mark, const QString &text);
/// Headers and rows with macrons, quotes, commas, semicolons and line ends.
QList<QStringList> rows(bool plainLetters = false);
/// The file's content put into a folder; its path.
QString put(const QString &folder, const QString &name, const QByteArray &content);
QList<QStringList> texts(const Sheet &sheet);
/// These rows as a workbook of our own writer, every cell as text.
QByteArray workbook(const QList<QStringList> &rows);

struct Damaged {
    QByteArray name;
    QByteArray content;
    /// No reader can miss it. Not so where a letter of a name is another letter, as in text without marks of its own, or where
    /// the byte is in a part of a workbook that holds no cells.
    bool isPlain = true;
};
/// The same rows as text in two encodings and as a workbook: cut short, with a byte lost, with many bytes turned over, and with
/// one. More than 200 of them are plain.
QList<Damaged> damaged();

} // namespace Corpus
