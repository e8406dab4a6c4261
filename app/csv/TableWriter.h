// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

/// A cell to be written. Text stays text in a spreadsheet whatever it begins with.
struct OutCell {
    enum class Type { Text, Id, Number, Date };
    QString text;
    Type type = Type::Text;
    QDate date;
    double number = 0;

    static OutCell ofText(const QString &text) { return {text, Type::Text, {}, 0}; }
    static OutCell ofId(const QString &text) { return {text, Type::Id, {}, 0}; }
    static OutCell ofNumber(double number) { return {QString::number(number, 'g', 15), Type::Number, {}, number}; }
    static OutCell ofDate(const QDate &date) { return {date.toString(Qt::ISODate), Type::Date, date, 0}; }
};

/// A table into a file, row by row, whatever its size. The file stands under its name only once finish() said so; what stood
/// there before stays until then.
class TableWriter
{
public:
    /// By the name's end: .xlsx, else CSV (RFC 4180, UTF-8 with its mark, formulas made safe).
    static Result<std::unique_ptr<TableWriter>> to(const QString &path);
    virtual ~TableWriter() = default;

    virtual Result<Done> headers(const QStringList &titles) = 0;
    virtual Result<Done> row(const QList<OutCell> &cells) = 0;
    virtual Result<Done> finish() = 0;
};
