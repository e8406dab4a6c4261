// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionForm.h"

#include "app/kind/Origin.h"
#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/OperationTable.h"
#include "ui/pages/SecretField.h"
#include "ui/text/AccessWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SecondWords.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QUuid>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int widest = 620;      // pixels at the default font: one column that the eye can follow
} // namespace

ConnectionForm::ConnectionForm(Core &core, QWidget *parent) : QWidget(parent), m_core(core), m_questions(new QScrollArea(this))
{
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setWidgetResizable(true);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setFocusPolicy(Qt::NoFocus);
    build();
    edit({});
}

QWidget *ConnectionForm::heading(const QString &text)
{
    auto *label = new QLabel(text, widget());
    label->setFont(Theme::scaled(font(), 1.15, true));
    label->setContentsMargins(0, 3 * Theme::unit, 0, 0);
    m_column->addWidget(label);
    return label;
}

FieldRow *ConnectionForm::add(const FieldSpec &spec, const QString &title, const QString &hint)
{
    FieldRow *made = FieldRow::make(spec, title, {}, widget());
    made->setHint(hint);
    m_rows.append(made);
    m_column->addWidget(made);
    connect(made, &FieldRow::changed, this, [this, id = made->id()] {
        if (m_updating)
            return;
        m_begun = true;
        if (id == QLatin1String("service"))
            serviceChosen();
        if (id == QLatin1String("environment"))
            environmentChosen();
        if (id == QLatin1String("secondPerson") || id == QLatin1String("secondPersonOver"))
            return; // nothing else depends on them
        update();
    });
    return made;
}

void ConnectionForm::build()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(qMax(widest, fontMetrics().averageCharWidth() * 84));
    m_questions->setWidget(content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit);
    m_column->setSpacing(4 * Theme::unit);
    m_title = new QLabel(content);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::scaled(font(), 1.5, true));
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_summary = new ErrorSummary(content);
    m_column->addWidget(m_summary);
    connect(m_summary, &ErrorSummary::fieldRequested, this, [this](const QString &field) {
        if (FieldRow *found = row(field)) {
            m_questions->ensureWidgetVisible(found);
            found->focusTarget()->setFocus(Qt::OtherFocusReason);
        } else {
            m_questions->ensureWidgetVisible(m_operations);
            m_operations->setFocus(Qt::OtherFocusReason);
        }
    });

    add({.id = "service", .type = FieldType::Choice, .required = true}, tr("Which service"));
    add({.id = "environment", .type = FieldType::Choice, .required = true}, tr("Which environment"),
        tr("Live changes real records. The sandbox is the service’s own place to try things."));
    add({.id = "endpoint", .type = FieldType::Text, .required = true}, tr("Address"),
        tr("It begins with https://. Only an address on this computer may begin with http://."));
    add({.id = "version", .type = FieldType::Choice, .required = true}, tr("Version of the service’s interface"));
    add({.id = "name", .type = FieldType::Text, .required = true}, tr("Your name for this connection"),
        tr("It stands in the window’s title and in the lists."));
    add({.id = "ours", .type = FieldType::Text}, tr("Your lead provider’s name"),
        tr("As the service writes it. It tells your declarations from those of others."));
    add({.id = "organisation", .type = FieldType::Text, .required = true}, tr("EDUMIS number of your organisation"), tr("For example, 6001"));
    add({.id = "cycles", .type = FieldType::Text}, tr("Academic cycles to fetch"),
        tr("First years with a comma between, for example 2024, 2025. Empty: this one and those before it."));
    buildSecret();
    m_sends = heading(tr("How it sends"));
    add({.id = "autoSend", .type = FieldType::Flag, .required = true}, tr("Send what is in the outbox by itself"),
        tr("Without it nothing is sent until you press Send now."));
    add({.id = "holdSeconds", .type = FieldType::Number, .required = true}, tr("Seconds before what you put in the outbox is sent"),
        tr("From 0 to 600. You can take it back until then."));
    add({.id = "olderStatusPath", .type = FieldType::Flag, .required = true}, tr("Use the older operation for QTS status"),
        tr("Only where the service told you that the newer one is not open to you. The service has announced its end with version v2027.0."));
    buildSecond();
    m_operations = new OperationTable(content);
    m_column->addWidget(m_operations);

    m_column->addStretch(1);
    buildFoot();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_questions, 1);
    outer->addWidget(m_foot);
}

FieldRow *ConnectionForm::row(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const FieldRow *each) { return each->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

QString ConnectionForm::text(const QString &id) const
{
    Values values;
    if (const FieldRow *field = row(id))
        field->store(values);
    return values.text(id).trimmed();
}

void ConnectionForm::set(const QString &id, const QString &value) { row(id)->load(Values{{id, value}}); }

QString ConnectionForm::service() const { return m_given.id.isEmpty() ? text(QStringLiteral("service")) : m_given.service; }

Environment ConnectionForm::environment() const
{
    return m_given.environment == Environment::Practice && !m_given.id.isEmpty() ? Environment::Practice
                                                                                 : environmentFromName(text(QStringLiteral("environment")));
}

void ConnectionForm::edit(const Connection &connection)
{
    const QScopedValueRollback quiet(m_updating, true);
    m_given = connection;
    const bool fresh = connection.id.isEmpty();
    m_title->setText(fresh ? tr("Add a connection") : tr("%1, connection to %2").arg(connection.name, Words::serviceName(connection.service)));
    QList<Choice> services;
    const QStringList ids = m_core.serviceIds();
    for (const QString &id : ids)
        services.append({id, AccessWords::serviceInFull(id)});
    row(QStringLiteral("service"))->setChoices(services);
    row(QStringLiteral("environment"))->setChoices({{environmentName(Environment::Live), tr("Live")},
                                                    {environmentName(Environment::Sandbox), tr("Sandbox")},
                                                    {environmentName(Environment::Other), tr("Another address")}});
    set(QStringLiteral("service"), fresh && ids.size() == 1 ? ids.constFirst() : connection.service);
    set(QStringLiteral("environment"), fresh ? QString() : environmentName(connection.environment));
    set(QStringLiteral("name"), connection.name);
    set(QStringLiteral("endpoint"), connection.endpoint);
    set(QStringLiteral("version"), connection.version);
    set(QStringLiteral("ours"), connection.ours);
    set(QStringLiteral("organisation"), connection.organisation);
    set(QStringLiteral("cycles"), connection.cycles.join(QStringLiteral(", ")));
    set(QStringLiteral("clientId"), {});
    set(QStringLiteral("tokenEndpoint"), connection.tokenEndpoint);
    set(QStringLiteral("scope"), connection.scope);
    set(QStringLiteral("tokenHeader"), connection.tokenHeader);
    set(QStringLiteral("tokenExpires"), connection.tokenExpires.toString(Qt::ISODate));
    set(QStringLiteral("holdSeconds"), QString::number(connection.holdSeconds));
    row(QStringLiteral("autoSend"))->load(Values{{QStringLiteral("autoSend"), connection.autoSend}});
    row(QStringLiteral("olderStatusPath"))->load(Values{{QStringLiteral("olderStatusPath"), connection.olderStatusPath}});
    row(QStringLiteral("asksSecond"))->load(Values{{QStringLiteral("asksSecond"), !connection.secondPerson.isEmpty() || connection.secondPersonOver > 0}});
    row(QStringLiteral("secondPerson"))->setChoices(commandsOf(connection.service));
    row(QStringLiteral("secondPerson"))->load(Values{{QStringLiteral("secondPerson"), connection.secondPerson}});
    set(QStringLiteral("secondPersonOver"), connection.secondPersonOver > 0 ? QString::number(connection.secondPersonOver) : QString());
    for (const QString &id : {QStringLiteral("secret"), QStringLiteral("token")})
        static_cast<SecretField *>(row(id))->clear();
    m_summary->show({});
    m_message->clear();
    for (FieldRow *each : std::as_const(m_rows))
        each->setProblem({}, {}, {});
    m_operations->fill(m_core.operations(connection.service), connection.operations);
    update();
    set(QStringLiteral("version"), connection.version);
    m_questions->verticalScrollBar()->setValue(0);
    m_begun = false;
}

void ConnectionForm::focusFirst()
{
    for (FieldRow *each : std::as_const(m_rows)) {
        if (!each->isHidden())
            return each->focusTarget()->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectionForm::serviceChosen()
{
    const QScopedValueRollback quiet(m_updating, true);
    const QStringList versions = m_core.versions(service());
    QList<Choice> choices;
    for (const QString &version : versions)
        choices.append({version, version});
    row(QStringLiteral("version"))->setChoices(choices);
    set(QStringLiteral("version"), versions.value(0));
    m_operations->fill(m_core.operations(service()), {});
    environmentChosen();
}

void ConnectionForm::environmentChosen()
{
    const QScopedValueRollback quiet(m_updating, true);
    const auto known = m_core.endpoints(service());
    for (const auto &[where, address] : known) {
        if (where == environment() && !text(QStringLiteral("environment")).isEmpty())
            set(QStringLiteral("endpoint"), address);
    }
}

/// That of the service's environment, which needs not be shown: any other is what a person has to see before they type a token.
bool ConnectionForm::isOwnAddress() const
{
    const auto known = m_core.endpoints(service());
    return std::any_of(known.begin(), known.end(),
                       [&](const auto &each) { return each.first == environment() && each.second == text(QStringLiteral("endpoint")); });
}

void ConnectionForm::update()
{
    const QScopedValueRollback quiet(m_updating, true);
    const bool fresh = m_given.id.isEmpty();
    const bool practice = environment() == Environment::Practice;
    const ServiceSettings asks = m_core.settings(service());
    const QStringList versions = m_core.versions(service());
    QList<Choice> choices;
    for (const QString &version : versions)
        choices.append({version, version});
    row(QStringLiteral("version"))->setChoices(choices);
    const auto show = [this](const char *id, bool on) { row(QString::fromLatin1(id))->setVisible(on); };
    show("service", fresh);
    show("environment", !practice);
    show("endpoint", !practice && !text(QStringLiteral("environment")).isEmpty() && !isOwnAddress());
    show("version", !service().isEmpty());
    // The practice server answers every version.
    const char *note = practice ? "" : m_core.versionNote(service(), text(QStringLiteral("version")));
    row(QStringLiteral("version"))->setHint(*note == '\0' ? QString() : QCoreApplication::translate("Versions", note));
    show("ours", asks.ours);
    show("organisation", asks.clientCredentials);
    show("cycles", asks.cycles);
    show("clientId", asks.clientCredentials && !practice);
    show("secret", asks.clientCredentials && !practice);
    show("tokenEndpoint", asks.clientCredentials && !practice);
    show("scope", asks.clientCredentials && !practice);
    show("tokenHeader", asks.clientCredentials && !practice);
    show("token", !asks.clientCredentials && !practice);
    show("tokenExpires", !practice);
    show("holdSeconds", !practice);
    show("olderStatusPath", asks.olderStatusPath);
    const bool asksSecond = text(QStringLiteral("asksSecond")) == QLatin1String("true");
    row(QStringLiteral("secondPerson"))->setChoices(commandsOf(service()));
    show("secondPerson", asksSecond && !service().isEmpty());
    show("secondPersonOver", asksSecond);
    m_keychain->setVisible(!practice);
    m_access->setText(AccessWords::full(service()));
    m_access->setVisible(!practice && !m_access->text().isEmpty());
    m_withoutToken->setVisible(fresh && !service().isEmpty() && !SourceWords::lists(m_core.kinds(), service()).isEmpty());
    const bool ofFile = m_given.isOfFile();
    m_signIn->setVisible(!ofFile && !practice); // a practice server's door opens by itself
    for (QWidget *widget : {m_sends, static_cast<QWidget *>(m_test)})
        widget->setVisible(!ofFile);
    if (ofFile) {
        // There is no door to speak of: a name, and who looks at what is written.
        for (const char *id : {"environment", "endpoint", "version", "ours", "organisation", "cycles", "clientId", "secret", "tokenEndpoint", "scope", "tokenHeader", "token",
                               "tokenExpires", "autoSend", "holdSeconds", "olderStatusPath"})
            show(id, false);
        m_keychain->hide();
        m_access->hide();
        m_operations->hide();
    } else {
        show("autoSend", true);
    }
    const bool kept = !fresh && m_core.status(m_given.id).hasSecret && Origin::same(m_given, connection());
    for (const QString &id : {QStringLiteral("secret"), QStringLiteral("token")})
        row(id)->setHint(kept ? tr("One is kept. Leave this empty to go on using it.") : tr("You can look at it while you type it. Once it is saved, it is not shown again."));
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_given;
    connection.service = service();
    connection.environment = environment();
    connection.name = text(QStringLiteral("name"));
    connection.endpoint = text(QStringLiteral("endpoint"));
    while (connection.endpoint.endsWith(QLatin1Char('/')))
        connection.endpoint.chop(1);
    connection.version = text(QStringLiteral("version"));
    connection.ours = text(QStringLiteral("ours"));
    connection.organisation = text(QStringLiteral("organisation"));
    connection.cycles.clear();
    const QStringList cycles = text(QStringLiteral("cycles")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &cycle : cycles)
        connection.cycles.append(cycle.trimmed());
    connection.tokenEndpoint = text(QStringLiteral("tokenEndpoint"));
    connection.scope = text(QStringLiteral("scope"));
    connection.tokenHeader = text(QStringLiteral("tokenHeader")).trimmed();
    if (connection.tokenHeader.isEmpty())
        connection.tokenHeader = QStringLiteral("Authorization");
    connection.tokenExpires = QDate::fromString(text(QStringLiteral("tokenExpires")), Qt::ISODate);
    connection.holdSeconds = qBound(0, text(QStringLiteral("holdSeconds")).toInt(), longestHold);
    connection.autoSend = text(QStringLiteral("autoSend")) == QLatin1String("true");
    connection.olderStatusPath = text(QStringLiteral("olderStatusPath")) == QLatin1String("true");
    connection.operations = m_operations->changed();
    connection.secondPerson.clear();
    connection.secondPersonOver = 0;
    if (text(QStringLiteral("asksSecond")) == QLatin1String("true")) {
        Values second;
        row(QStringLiteral("secondPerson"))->store(second);
        connection.secondPerson = second.list(QStringLiteral("secondPerson"));
        connection.secondPersonOver = qMax(0, text(QStringLiteral("secondPersonOver")).toInt());
    }
    return connection;
}

QString ConnectionForm::secret() const
{
    const auto typed = [this](const char *id) { return static_cast<SecretField *>(row(QString::fromLatin1(id)))->text(); };
    if (!m_core.settings(service()).clientCredentials)
        return typed("token");
    const QString id = text(QStringLiteral("clientId"));
    return id.isEmpty() && typed("secret").isEmpty() ? QString() : QString(id + QLatin1Char('\n') + typed("secret"));
}

void ConnectionForm::save()
{
    m_message->clear();
    if (!passes())
        return;
    Connection now = connection();
    if (now.id.isEmpty())
        now.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whenDone(this, m_core.saveConnection(now, secret()), [this, id = now.id](const Result<Done> &done) {
        if (!done)
            return m_message->say(Notice::Weight::Problem, ErrorText::why(done.error(), ErrorText::Doing::Saving));
        m_begun = false;
        Q_EMIT saved(id);
    });
}
