// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionForm.h"

#include "app/kind/Origin.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/pages/OperationTable.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FaultWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>

// What is wrong with a connection before it is kept, and what the service says to it.

namespace {
bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}
} // namespace

QList<ConnectionForm::Problem> ConnectionForm::problems() const
{
    QList<Problem> found;
    const auto need = [&](bool wrong, const char *field, const QString &words) {
        const FieldRow *shown = row(QString::fromLatin1(field));
        const bool has = std::any_of(found.begin(), found.end(), [&](const Problem &each) { return each.field == QLatin1String(field); });
        if (wrong && !shown->isHidden() && !has)
            found.append({QString::fromLatin1(field), words});
    };
    const Connection now = connection();
    const QUrl url(now.endpoint, QUrl::StrictMode);
    const bool kept = !m_given.id.isEmpty() && m_core.status(m_given.id).hasSecret && Origin::same(m_given, now);
    const ServiceSettings asks = m_core.settings(now.service);
    need(now.service.isEmpty(), "service", tr("Select which service this is for"));
    need(text(QStringLiteral("environment")).isEmpty(), "environment", tr("Select which environment this is for"));
    need(now.endpoint.isEmpty(), "endpoint", tr("Enter the address of the service"));
    need(!url.isValid() || url.host().isEmpty(), "endpoint", tr("Address must be a whole address, for example https://example.org"));
    need(url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url)), "endpoint",
         tr("Address must begin with https://. Only this computer itself may be reached by http://"));
    need(now.version.isEmpty(), "version", tr("Select the version of the service’s interface"));
    need(now.name.isEmpty(), "name", tr("Enter your name for this connection"));
    need(now.organisation.isEmpty(), "organisation", tr("Enter the EDUMIS number of your organisation"));
    const bool digits = std::all_of(now.organisation.cbegin(), now.organisation.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    need(!digits, "organisation", tr("EDUMIS number must be numbers only, with the zeros it begins with"));
    for (const QString &cycle : now.cycles) {
        bool number = false;
        const int year = cycle.toInt(&number);
        need(!number || year < 2000 || year > 2100, "cycles", tr("Academic cycles must be years with a comma between, for example 2024, 2025"));
    }
    static const QRegularExpression headerName(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z")); // RFC 9110, 5.6.2
    need(!headerName.match(now.tokenHeader).hasMatch(), "tokenHeader", tr("Name of the header must be letters, numbers and dashes"));
    if (asks.clientCredentials) {
        const bool typed = !secret().isEmpty();
        need((typed || !kept) && text(QStringLiteral("clientId")).isEmpty(), "clientId", tr("Enter your client ID"));
        need((typed || !kept) && secret().section(QLatin1Char('\n'), 1).isEmpty(), "secret", tr("Enter your client secret"));
    } else {
        need(secret().isEmpty() && !kept, "token", tr("Enter your API token"));
    }
    const std::optional<Environment> theirs = m_core.tokenEnvironment(now.service, secret());
    need(theirs == Environment::Sandbox && now.environment == Environment::Live, "token", tr("This token is for the sandbox. This profile is for live"));
    need(theirs == Environment::Live && now.environment == Environment::Sandbox, "token", tr("This token is for live. This profile is for the sandbox"));
    need(*row(QStringLiteral("tokenExpires"))->fault() != '\0', "tokenExpires",
         Words::fill(QCoreApplication::translate("Rules", row(QStringLiteral("tokenExpires"))->fault()), {{QStringLiteral("field"), row(QStringLiteral("tokenExpires"))->title()}}));
    bool number = false;
    const int hold = text(QStringLiteral("holdSeconds")).toInt(&number);
    need(!number || hold < 0 || hold > longestHold, "holdSeconds", tr("Seconds must be a number from 0 to 600"));
    const QString over = text(QStringLiteral("secondPersonOver"));
    const int size = over.toInt(&number);
    need(!over.isEmpty() && (!number || size < 1), "secondPersonOver", tr("The size of a batch must be a number of 1 or more"));
    need(now.secondPerson.isEmpty() && over.isEmpty(), "secondPersonOver", tr("Tick what somebody else agrees to, or enter the size of a batch"));
    if (const QString wrong = m_operations->problem(); !m_operations->isHidden() && !wrong.isEmpty())
        found.append({QStringLiteral("operations"), wrong});
    return found;
}

bool ConnectionForm::passes()
{
    const QList<Problem> found = problems();
    QList<ErrorSummary::Line> lines;
    for (FieldRow *each : std::as_const(m_rows)) {
        QString words;
        for (const Problem &problem : found) {
            if (problem.field == each->id())
                words = problem.words;
        }
        each->setProblem(words, {}, {});
        if (!words.isEmpty())
            lines.append({each->id(), words});
    }
    for (const Problem &problem : found) {
        if (row(problem.field) == nullptr)
            lines.append({problem.field, problem.words});
    }
    m_summary->show(lines);
    if (!lines.isEmpty())
        m_questions->ensureWidgetVisible(m_summary);
    return lines.isEmpty();
}

void ConnectionForm::test()
{
    m_message->clear();
    if (!passes())
        return;
    m_message->say(Notice::Weight::Note, tr("Asking %1 …").arg(Words::serviceName(service())));
    whenDone(this, m_core.testConnection(connection(), secret()), [this](const Result<TestReport> &report) { tested(report); });
}

void ConnectionForm::tested(const Result<TestReport> &report)
{
    const QString name = Words::serviceName(service());
    m_operations->showFound(report ? report->operations : QList<std::pair<QString, QString>>());
    if (!report)
        return m_message->say(Notice::Weight::Problem, ErrorText::of(report.error(), ErrorText::Doing::Reading, name).sentence());
    const QString version = text(QStringLiteral("version"));
    const bool own = report->sentence.isEmpty() || FaultWords::isOwn(report->sentence);
    const QString said = own ? FaultWords::of(report->sentence) : tr("It said: %1").arg(report->sentence);
    QStringList others = report->versions;
    others.removeAll(version);
    if (report->signedIn && report->versions.contains(version))
        return m_message->say(Notice::Weight::Note, tr("%1 answers and accepts the sign-in. Save the connection to use it.").arg(name));
    if (!others.isEmpty())
        return m_message->say(Notice::Weight::Warning, tr("%1 no longer answers version %2. It answers %3. %4").arg(name, version, others.join(QStringLiteral(", ")), said).trimmed(),
                              tr("Use %1").arg(others.constFirst()), [this, newer = others.constFirst()] {
                                  set(QStringLiteral("version"), newer);
                                  m_message->clear();
                              });
    const QString words = report->reached ? tr("%1 answers, but did not accept this. %2").arg(name, said) : tr("%1 cannot be reached. %2").arg(name, said);
    m_message->say(Notice::Weight::Problem, words.trimmed());
}
