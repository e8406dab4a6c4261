// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"
#include "app/kind/Field.h"

#include <QtWidgets/QScrollArea>

class ErrorSummary;
class FieldRow;
class MessageBar;
class OperationTable;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// One connection: which door of which service, who we are there, the sign-in, how it sends. A token is typed here and
/// never shown again.
class ConnectionForm : public QWidget
{
    Q_OBJECT

    static constexpr int longestHold = 600; ///< seconds

public:
    explicit ConnectionForm(Core &core, QWidget *parent = nullptr);

    /// A new connection has no id yet.
    void edit(const Connection &connection);
    Connection connection() const;
    QString secret() const;
    FieldRow *row(const QString &id) const;
    ErrorSummary *summary() const { return m_summary; }
    MessageBar *message() const { return m_message; }
    void focusFirst();
    /// Something was typed since edit(), and neither saved nor given up.
    bool isBegun() const { return m_begun; }

public Q_SLOTS:
    void save();
    void test();

Q_SIGNALS:
    void saved(const QString &id);
    void cancelled();
    /// Not a token but a list of records.
    void listWanted();

private:
    QWidget *widget() const { return m_questions->widget(); }
    struct Problem {
        QString field;
        QString words;
    };
    FieldRow *add(const FieldSpec &spec, const QString &title, const QString &hint = {});
    QWidget *heading(const QString &text);
    void build();
    void buildSecret();
    void buildSecond();
    void buildFoot();
    QList<Choice> commandsOf(const QString &service) const;
    void serviceChosen();
    void environmentChosen();
    bool isOwnAddress() const;
    void update();
    QList<Problem> problems() const;
    bool passes();
    void tested(const Result<TestReport> &report);
    QString service() const;
    Environment environment() const;
    QString text(const QString &id) const;
    void set(const QString &id, const QString &value);

    Core &m_core;
    Connection m_given;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_keychain = nullptr;
    QLabel *m_access = nullptr;
    ErrorSummary *m_summary = nullptr;
    MessageBar *m_message = nullptr;
    QList<FieldRow *> m_rows;
    OperationTable *m_operations = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_withoutToken = nullptr;
    QWidget *m_signIn = nullptr;
    QWidget *m_sends = nullptr;
    QScrollArea *m_questions;
    QWidget *m_foot = nullptr;
    bool m_updating = false;
    bool m_begun = false;
};
