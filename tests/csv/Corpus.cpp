// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csv/Corpus.h"

#include "app/csv/TableWriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

QString Corpus::Variant::name() const
{
    return Encoding{form, 0, false}.name() + (mark ? QStringLiteral(" marked ") : QStringLiteral(" ")) + QString::number(delimiter.unicode())
        + (quoted ? QStringLiteral(" quoted ") : QStringLiteral(" ")) + QString::fromLatin1(lineEnd.toHex());
}

QList<Corpus::Variant> Corpus::variants()
{
    using Form = Encoding::Form;
    QList<Variant> all;
    for (const auto &[form, mark] : {std::pair(Form::Utf8, false), std::pair(Form::Utf8, true), std::pair(Form::Utf16LE, true), std::pair(Form::Utf16LE, false),
                                     std::pair(Form::Utf16BE, true), std::pair(Form::Utf16BE, false), std::pair(Form::Windows1252, false)}) {
        for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
            for (const bool quoted : {false, true}) {
                for (const char *lineEnd : {"\r\n", "\n", "\r"})
                    all.append({form, mark, delimiter, quoted, lineEnd});
            }
        }
    }
    return all;
}

QByteArray Corpus::encoded(Encoding::Form form, bool mark, const QString &text)
{
    if (form == Encoding::Form::Windows1252) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += c == u'’' ? '\x92' : c == u'€' ? '\x80' : char(c.toLatin1());
        return bytes;
    }
    if (form == Encoding::Form::Utf8)
        return (mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    QByteArray bytes;
    const QString marked = mark ? QString(QChar(0xFEFF) + text) : text;
    for (const QChar c : marked) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += form == Encoding::Form::Utf16LE ? low : high;
        bytes += form == Encoding::Form::Utf16LE ? high : low;
    }
    return bytes;
}

QByteArray Corpus::written(const Variant &variant, const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            const bool must = cell.contains(variant.delimiter) || cell.contains(u'"') || cell.contains(u'\n');
            if (variant.quoted || must)
                cell = QString(QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"'));
            text += (i == 0 ? QString() : QString(variant.delimiter)) + cell;
        }
        text += QString::fromLatin1(variant.lineEnd);
    }
    return encoded(variant.form, variant.mark, text);
}

QList<QStringList> Corpus::rows(bool plainLetters)
{
    const QString ngatai = plainLetters ? QStringLiteral("Zoë") : QStringLiteral("Ngātai");
    return {{QStringLiteral("TRN"), QStringLiteral("Name"), QStringLiteral("Date of deferral"), QStringLiteral("Reason for deferral")},
            {QStringLiteral("0123456"), ngatai, QStringLiteral("17/06/2024"), QStringLiteral("ill, at home; \"for now\"\nuntil summer")},
            {QStringLiteral("7654321"), QStringLiteral("Siân O’Neill"), QStringLiteral("2024-06-18"), QStringLiteral("a; b, c")},
            {QStringLiteral("1111111"), QStringLiteral("Plain"), QStringLiteral("18 June 2024"), QString()}};
}

QString Corpus::put(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the corpus cannot be written");
    return file.fileName();
}

QList<QStringList> Corpus::texts(const Sheet &sheet)
{
    QList<QStringList> all;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        all.append(sheet.texts(i));
    return all;
}

QByteArray Corpus::workbook(const QList<QStringList> &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.xlsx"));
    auto writer = TableWriter::to(path);
    bool isWritten = writer && (*writer)->headers(rows.first());
    for (const QStringList &row : rows.mid(1)) {
        QList<OutCell> cells;
        for (const QString &cell : row)
            cells.append(OutCell::ofText(cell));
        isWritten = isWritten && (*writer)->row(cells);
    }
    QFile file(path);
    if (!isWritten || !(*writer)->finish() || !file.open(QIODevice::ReadOnly))
        qFatal("the corpus cannot be written");
    return file.readAll();
}

QList<Corpus::Damaged> Corpus::damaged()
{
    struct Whole {
        const char *name;
        QByteArray bytes;
        int each;
        bool hasPairs;      ///< a letter is two bytes: what leaves half of one is plain, what turns one over is another letter
        bool turnsPlain;    ///< many bytes turned over cannot be missed
        bool turnsOncePlain;
    };
    const QList<Whole> wholes{{"CSV", written({Encoding::Form::Utf8, true, u',', true, "\r\n"}, rows()), 25, false, true, true},
                              {"UTF-16", written({Encoding::Form::Utf16LE, true, u'\t', false, "\r\n"}, rows()), 25, true, false, false},
                              {"workbook", workbook(rows()), 50, false, true, false}};
    QList<Damaged> all;
    for (const Whole &whole : wholes) {
        for (int i = 1; i <= whole.each; ++i) {
            const QByteArray number = ' ' + QByteArray::number(i);
            const qsizetype at = whole.bytes.size() * i / (whole.each + 1);
            all.append({whole.name + QByteArray(" cut") + number, whole.bytes.left(whole.hasPairs ? at | 1 : at)});
            if (whole.hasPairs)
                all.append({whole.name + QByteArray(" lost") + number, QByteArray(whole.bytes).remove(at, 1)});
            QByteArray turned = whole.bytes;
            for (qsizetype each = i - 1; each < turned.size(); each += whole.each * 3)
                turned[each] = char(~turned[each]);
            all.append({whole.name + QByteArray(" turned") + number, turned, whole.turnsPlain});
            QByteArray once = whole.bytes;
            once[at] = char(~once[at]);
            all.append({whole.name + QByteArray(" turned once") + number, once, whole.turnsOncePlain});
        }
    }
    return all;
}
