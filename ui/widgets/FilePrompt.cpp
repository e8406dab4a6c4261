// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilePrompt.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QFileDialog>

namespace {
QString say(const char *text) { return QCoreApplication::translate("FilePrompt", text); }
} // namespace

void FilePrompt::open(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({say(QT_TRANSLATE_NOOP("FilePrompt", "Tables (*.csv *.tsv *.txt *.xlsx)")), say(QT_TRANSLATE_NOOP("FilePrompt", "All files (*)"))});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FilePrompt::save(QWidget *parent, const QString &title, const QString &name, const QString &suffix, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString csv = say(QT_TRANSLATE_NOOP("FilePrompt", "CSV file (*.csv)"));
    const QString workbook = say(QT_TRANSLATE_NOOP("FilePrompt", "Excel workbook (*.xlsx)"));
    const bool first = suffix != QLatin1String("xlsx");
    dialog->setNameFilters(first ? QStringList{csv, workbook} : QStringList{workbook, csv});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(name + QLatin1Char('.') + suffix));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, csv](const QString &filter) { dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("xlsx")); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FilePrompt::open(QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, say(QT_TRANSLATE_NOOP("FilePrompt", "All files (*)"))});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FilePrompt::save(QWidget *parent, const QString &title, const QString &name, const QString &filter, const QString &suffix,
                      const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString(name + QLatin1Char('.') + suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

QString FilePrompt::name(const QStringList &parts)
{
    static const QRegularExpression unwanted(QStringLiteral("[^\\w .()-]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList kept;
    for (const QString &part : parts) {
        const QString text = QString(part).replace(unwanted, QStringLiteral(" ")).simplified();
        if (!text.isEmpty())
            kept.append(text);
    }
    return kept.join(QLatin1Char(' '));
}
