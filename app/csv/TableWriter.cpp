// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/TableWriter.h"

#include "app/base/Faults.h"
#include "app/csv/Csv.h"
#include "app/csv/XlsxTally.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>

#include <filesystem>

#include <xlsxwriter.h>

namespace {
const Fault workbookFull{
    QT_TRANSLATE_NOOP("Faults", "A workbook has at most 1,048,576 rows. Choose a CSV file instead.")};
const Fault notWhole{QT_TRANSLATE_NOOP("Faults", "the workbook did not come out whole, as there may be too little room for temporary files in %1")};

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype mostLetters = 32'767; ///< of a workbook's cell

Result<Done> written(bool isWritten, const QString &why)
{
    if (!isWritten)
        return fail(ErrorKind::Storage, why);
    return Done{};
}

class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const QString &path) : m_file(path) { }
    Result<Done> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Storage, m_file.errorString());
        m_file.setPermissions(ownerOnly); // people: before the first byte. Not every place knows modes
        return written(m_file.write("\xEF\xBB\xBF") == 3, m_file.errorString());
    }
    Result<Done> headers(const QStringList &titles) override
    {
        QList<OutCell> cells;
        for (const QString &title : titles)
            cells.append(OutCell::ofText(title));
        return row(cells);
    }
    Result<Done> row(const QList<OutCell> &cells) override
    {
        QStringList texts;
        for (const OutCell &cell : cells) {
            switch (cell.type) {
            case OutCell::Type::Text:
                texts.append(Csv::guarded(cell.text));
                break;
            case OutCell::Type::Id:
                texts.append(Csv::guardedId(cell.text));
                break;
            case OutCell::Type::Number:
            case OutCell::Type::Date:
                texts.append(cell.text);
                break;
            }
        }
        const QByteArray line = Csv::row(texts);
        return written(m_file.write(line) == line.size(), m_file.errorString());
    }
    Result<Done> finish() override { return written(m_file.commit(), m_file.errorString()); }

private:
    QSaveFile m_file;
};

class XlsxWriter final : public TableWriter
{
public:
    explicit XlsxWriter(const QString &path) : m_path(path) { }
    ~XlsxWriter() override
    {
        if (m_book) {
            (void)closed();
            QFile::remove(unfinished());
        }
    }
    Result<Done> open()
    {
        if (!m_folder.isValid())
            return fail(ErrorKind::Storage, m_folder.errorString());
        QByteArray folder = QFile::encodeName(m_folder.path());
        // Rows go to a temporary file as they come, so that the memory is one row.
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(QFile::encodeName(unfinished()).constData(), &options);
        if (!m_book)
            return fail(ErrorKind::Storage, m_path);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@");
        return Done{};
    }
    Result<Done> headers(const QStringList &titles) override
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), 18, nullptr);
            put(i, titles[i], m_bold);
        }
        m_columns = titles.size();
        ++m_row;
        return Done{};
    }
    Result<Done> row(const QList<OutCell> &cells) override
    {
        if (m_row >= LXW_ROW_MAX)
            return fail(ErrorKind::Invalid, workbookFull);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const OutCell &cell = cells[i];
            if (cell.type == OutCell::Type::Date && cell.date.isValid() && cell.date.year() >= 1900 && cell.date.year() <= 9999) {
                lxw_datetime day = {cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
                count(worksheet_write_datetime(m_sheet, m_row, lxw_col_t(i), &day, m_date));
            } else if (cell.type == OutCell::Type::Number) {
                count(worksheet_write_number(m_sheet, m_row, lxw_col_t(i), cell.number, nullptr));
            } else if (!cell.text.isEmpty()) {
                put(i, cell.text, cell.type == OutCell::Type::Id ? m_text : nullptr);
            }
        }
        ++m_row;
        return Done{};
    }
    Result<Done> finish() override
    {
        if (m_columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 1) - 1, lxw_col_t(m_columns - 1));
        if (const lxw_error fault = closed(); fault != LXW_NO_ERROR) {
            QFile::remove(unfinished());
            return fail(ErrorKind::Storage, QString::fromLatin1(lxw_strerror(fault)));
        }
        if (!isWhole()) {
            QFile::remove(unfinished());
            return fail(ErrorKind::Storage, notWhole.with(QDir::toNativeSeparators(QDir::tempPath())));
        }
        // In one step: what stood there before stays where this cannot be done.
        std::error_code failed;
        std::filesystem::rename(QFile::encodeName(unfinished()).toStdString(), QFile::encodeName(m_path).toStdString(), failed);
        if (failed)
            QFile::remove(unfinished());
        return written(!failed, QString::fromStdString(failed.message()));
    }

private:
    QString unfinished() const
    {
        const QFileInfo info(m_path);
        return info.dir().filePath(QLatin1Char('.') + info.fileName() + QStringLiteral(".part"));
    }
    /// Into a file made by us, so that it is never readable by others: the library keeps the mode of one that is there.
    lxw_error closed()
    {
        QFile file(unfinished());
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(ownerOnly);
        file.close();
        return workbook_close(std::exchange(m_book, nullptr));
    }
    /// The library does not ask whether its temporary files took what it wrote (1.1.4, constant_memory): what did not go in is
    /// simply not in the workbook, or leaves it one that no program opens.
    bool isWhole() const
    {
        QFile file(unfinished());
        return file.open(QIODevice::ReadOnly) && tallyOf(file) == m_tally;
    }
    void count(lxw_error fault, qint64 letters = 0)
    {
        if (fault != LXW_NO_ERROR)
            return;
        ++m_tally.cells;
        m_tally.letters += letters;
    }
    void put(qsizetype column, const QString &text, lxw_format *format)
    {
        QString whole = text;
        if (whole.size() > mostLetters) {
            // Said where it happens, so that nobody takes the rest for all there was.
            const QString said = QCoreApplication::translate("Files", " … (cut here: a cell of a workbook holds 32,767 letters; a CSV file has all of it)");
            qsizetype length = mostLetters - said.size();
            if (whole.at(length - 1).isHighSurrogate())
                --length;
            whole = whole.left(length) + said;
        }
        qint64 letters = whole.size();
        for (QChar &letter : whole) {
            if (letter == QChar(0) || letter.unicode() >= 0xFFFE)
                letter = QChar::ReplacementCharacter; // nothing that XML can hold
            else if (letter.unicode() < 0x20 && letter != u'\t' && letter != u'\n')
                letters += 6; // "_x000D_"
        }
        count(worksheet_write_string(m_sheet, m_row, lxw_col_t(column), whole.toUtf8().constData(), format), letters);
    }

    QString m_path;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_text = nullptr;
    lxw_row_t m_row = 0;
    qsizetype m_columns = 0;
    WorkbookTally m_tally; ///< of what was written
};

template <class Writer>
Result<std::unique_ptr<TableWriter>> opened(const QString &path)
{
    auto writer = std::make_unique<Writer>(path);
    if (const Result<Done> open = writer->open(); !open)
        return fail(open.error());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<TableWriter>> TableWriter::to(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? opened<XlsxWriter>(path) : opened<CsvWriter>(path);
}
