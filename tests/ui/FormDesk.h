// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Desk.h"
#include "ui/form/CheckPage.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FormDialog.h"
#include "ui/form/Questions.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

/// A form on the screen over a real desk, worked as a person would.
class FormDesk
{
public:
    static QString sarah() { return QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"); }

    explicit FormDesk(Desk &desk) : m_desk(desk) { }

    FormStart start(const QString &kind, const QString &command, const QString &id = sarah())
    {
        return wait(m_desk.core().openForm(kind, command, m_desk.record(kind, id)->row));
    }

    void open(const FormStart &start)
    {
        dialog = std::make_unique<FormDialog>(m_desk.core(), start);
        dialog->open();
    }
    void open(const QString &command) { open(start(QStringLiteral("trainee"), command)); }
    void openEntry(qint64 entry) { open(wait(m_desk.core().openEntry(entry))); }

    Questions *questions() const { return dialog->findChild<Questions *>(); }
    FieldRow *row(const char *id) const { return questions()->row(QLatin1String(id)); }
    bool isChecking() const { return dialog->findChild<CheckPage *>()->isVisible(); }
    QString title() const { return label("title"); }
    QString label(const char *name) const { return dialog->findChild<QLabel *>(QLatin1String(name))->text(); }
    QString words() const
    {
        QStringList all;
        for (const QLabel *each : dialog->findChild<CheckPage *>()->findChildren<QLabel *>())
            all.append(each->text());
        return all.join(QLatin1Char('\n'));
    }
    void press(const char *button) const { dialog->findChild<QPushButton *>(QLatin1String(button))->click(); }
    void choose(const char *field, const char *button) const { row(field)->findChild<QRadioButton *>(QLatin1String(button))->click(); }
    QLineEdit *box(const char *field, const char *name) const { return row(field)->findChild<QLineEdit *>(QLatin1String(name)); }
    void type(const char *field, const QStringList &day) const
    {
        choose(field, "another");
        int part = 0;
        for (const char *name : {"day", "month", "year"})
            QTest::keyClicks(box(field, name), day.value(part++));
    }
    void write(const char *field, const QString &text) const
    {
        if (auto *longText = row(field)->findChild<QPlainTextEdit *>())
            longText->setPlainText(text);
        else
            row(field)->findChild<QLineEdit *>()->setText(text);
    }
    QStringList summary() const { return questions()->summary()->isVisible() ? questions()->summary()->sentences() : QStringList(); }

    template <class T>
    static T wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("a future of the desk never finished");
        const Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    std::unique_ptr<FormDialog> dialog;

private:
    Desk &m_desk;
};
