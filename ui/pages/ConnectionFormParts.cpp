// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the form: its foot, the second pair of eyes, the sign-in.
#include "ui/pages/ConnectionForm.h"

#include "ui/Theme.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/SecretField.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

/// What can be done with the form stands below what scrolls, always in sight.
void ConnectionForm::buildFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(6 * Theme::unit, 2 * Theme::unit, 6 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    m_message = new MessageBar(m_foot);
    column->addWidget(m_message);
    auto *buttons = new FlowLayout(2 * Theme::unit);
    m_save = new QPushButton(tr("&Save connection"), m_foot);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_test = new QPushButton(tr("&Test connection"), m_foot);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAccessibleDescription(tr("Asks the service whether it answers and accepts the sign-in. Nothing is changed there"));
    auto *leave = new QPushButton(tr("&Back to the connections"), m_foot);
    leave->setObjectName(QStringLiteral("cancel"));
    for (QPushButton *button : {m_save, m_test, leave})
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ConnectionForm::save);
    }
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_begun = false;
        Q_EMIT cancelled();
    });
}

void ConnectionForm::buildSecond()
{
    heading(tr("A second pair of eyes"));
    auto *about = new QLabel(SecondWords::reminder(), widget());
    about->setObjectName(QStringLiteral("reminder"));
    about->setWordWrap(true);
    Look::ink(about, Look::Ink::Dim);
    m_column->addWidget(about);
    add({.id = "asksSecond", .type = FieldType::Flag, .required = true}, tr("Ask somebody else to agree before something leaves"),
        tr("They look at a file on their own desk and give you an answer file. See Second person."));
    add({.id = "secondPerson", .type = FieldType::Choices}, tr("What they agree to"), tr("Nothing ticked: only the batches below."));
    add({.id = "secondPersonOver", .type = FieldType::Number}, tr("Any batch of more than so many entries"), tr("Empty: no batch for its size alone. For example, 50"));
}

/// What the service can be asked to do, by kind where there are several.
QList<Choice> ConnectionForm::commandsOf(const QString &service) const
{
    QList<const KindSpec *> kinds;
    for (const KindSpec &kind : m_core.kinds().all()) {
        if (service == QLatin1String(kind.service) && !kind.commands.isEmpty())
            kinds.append(&kind);
    }
    QList<Choice> all;
    for (const KindSpec *kind : std::as_const(kinds)) {
        for (const CommandSpec &command : kind->commands) {
            const QString verb = Words::commandVerb(command);
            all.append({QString(QLatin1String(kind->id) + QLatin1Char('.') + QLatin1String(command.id)),
                        kinds.size() == 1 ? verb : tr("%1: %2").arg(Words::kindTitle(*kind), verb)});
        }
    }
    return all;
}

void ConnectionForm::buildSecret()
{
    m_signIn = heading(tr("Sign-in"));
    m_keychain = new QLabel(widget());
    m_keychain->setObjectName(QStringLiteral("keychain"));
    m_keychain->setWordWrap(true);
    m_keychain->setText(m_core.secretsLast() ? tr("The token is kept in this computer’s keychain, never in a file.")
                                             : tr("This computer has no keychain: the token is kept for this run only."));
    m_column->addWidget(m_keychain);
    m_access = new QLabel(widget());
    m_access->setObjectName(QStringLiteral("access"));
    m_access->setWordWrap(true);
    m_access->setTextFormat(Qt::PlainText);
    Look::ink(m_access, Look::Ink::Dim);
    m_column->addWidget(m_access);
    m_withoutToken = new QPushButton(tr("Work without a token, from a &list…"), widget());
    m_withoutToken->setObjectName(QStringLiteral("withoutToken"));
    m_withoutToken->setAutoDefault(false);
    m_column->addWidget(m_withoutToken, 0, Qt::AlignLeft);
    connect(m_withoutToken, &QPushButton::clicked, this, &ConnectionForm::listWanted);
    add({.id = "clientId", .type = FieldType::Text, .required = true}, tr("Client ID"));
    for (const auto &[id, title] : {std::pair{"secret", tr("Client secret")}, std::pair{"token", tr("API token")}}) {
        auto *field = new SecretField({.id = id, .type = FieldType::Text, .required = true}, title, widget());
        m_rows.append(field);
        m_column->addWidget(field);
        connect(field, &FieldRow::changed, this, [this] {
            m_begun = m_begun || !m_updating;
            update();
        });
    }
    add({.id = "tokenEndpoint", .type = FieldType::Text}, tr("Address of the sign-in"), tr("Empty: the one of this environment."));
    add({.id = "scope", .type = FieldType::Text}, tr("Scope of the sign-in"), tr("Empty: the one of this environment."));
    add({.id = "tokenHeader", .type = FieldType::Text}, tr("Name of the header that carries the token"), tr("Empty: Authorization."));
    add({.id = "tokenExpires", .type = FieldType::Date}, tr("Day on which the token expires"),
        tr("As the service told you. The desk warns 30, 7 and 1 days before. For example, 27 3 2027"));
}
