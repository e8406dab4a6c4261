// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/TraineesAnswers.h"
#include "app/sandbox/TraineesDates.h"
#include "app/sandbox/TraineesRequest.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sandbox::trainees {

namespace {

constexpr int firstCycle = 2015;
constexpr int lastCycle = 2030;
constexpr int usualPage = 50;
constexpr int pageOfNegative = 100; // the pager's own default, which a negative size falls back to
constexpr int keptOrders = 4;

const QStringList &statuses()
{
    static const QStringList names{QStringLiteral("course_not_yet_started"), QStringLiteral("in_training"),
                                   QStringLiteral("deferred"), QStringLiteral("awarded"), QStringLiteral("withdrawn")};
    return names;
}

struct Question {
    QString provider;
    int cycle = 0;
    QStringList statuses; ///< none: any, and so for the routes
    QStringList routes;
    QString search;
    QDateTime since;
    std::optional<bool> hasTrn;
    bool ascending = false;
    QDate today;

    QString text() const
    {
        return QStringList{provider, QString::number(cycle), statuses.join(QLatin1Char(' ')), routes.join(QLatin1Char(' ')), search,
                           since.toString(Qt::ISODateWithMs), hasTrn ? QString::number(*hasTrn) : QString(),
                           QString::number(ascending), today.toString(Qt::ISODate)}
            .join(QLatin1Char('\n'));
    }
};

/// A filter of the web's list that leaks through: those of its options that a list of values names, or that one
/// value holds somewhere in it; others are not looked at.
QStringList leaked(const Call &call, const QString &name, const QStringList &options)
{
    QStringList sent;
    for (const auto &[key, value] : call.query) {
        if (key == name + QStringLiteral("[]"))
            sent.append(value);
    }
    const QString single = sent.isEmpty() ? call.parameter(name).value_or(QString()) : QString();
    QStringList chosen;
    for (const QString &option : options) {
        if (sent.contains(option) || single.contains(option))
            chosen.append(option);
    }
    return chosen;
}

/// Every word sought begins a word of the names, the provider's id or the TRN.
bool isFound(const Trainee &trainee, const QString &search)
{
    static const QRegularExpression gap(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    if (search.trimmed().isEmpty())
        return true;
    QStringList texts{trainee.trn};
    for (const char *key : {"first_names", "middle_names", "last_name", "provider_trainee_id"})
        texts.append(trainee.attribute(QLatin1String(key)).toString());
    const QStringList words = texts.join(QLatin1Char(' ')).split(gap, Qt::SkipEmptyParts);
    const QStringList sought = search.split(gap, Qt::SkipEmptyParts);
    return !sought.isEmpty() && std::all_of(sought.begin(), sought.end(), [&words](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&part](const QString &word) { return word.startsWith(part, Qt::CaseInsensitive); });
    });
}

bool hasStatus(const Trainee &trainee, const QString &status, const QDate &today)
{
    if (status == QLatin1String("in_training"))
        return (trainee.state == QLatin1String("submitted_for_trn") || trainee.state == QLatin1String("trn_received")
                || trainee.state == QLatin1String("recommended_for_award"))
            && trainee.ittStart.isValid() && trainee.ittStart <= today;
    if (status == QLatin1String("course_not_yet_started"))
        return trainee.ittStart.isValid() && trainee.ittStart > today && trainee.state != QLatin1String("draft")
            && trainee.state != QLatin1String("deferred") && trainee.state != QLatin1String("withdrawn");
    return trainee.state == status;
}

QList<int> orderOf(const Register &records, const Question &question)
{
    QList<int> numbers;
    for (const Trainee &trainee : records.trainees) {
        // Who has no start at all is put into the current cycle.
        const QDate start = trainee.cycleDate().isValid() ? trainee.cycleDate() : question.today;
        if (!trainee.listed || trainee.provider != question.provider || cycleOf(start) != question.cycle)
            continue;
        if (!question.routes.isEmpty() && !question.routes.contains(trainee.route->name))
            continue;
        if (question.since.isValid() && trainee.updatedAt < question.since)
            continue;
        if (question.hasTrn && *question.hasTrn == trainee.trn.isNull())
            continue;
        const auto fits = [&](const QString &status) { return hasStatus(trainee, status, question.today); };
        if ((question.statuses.isEmpty() || std::any_of(question.statuses.begin(), question.statuses.end(), fits))
            && isFound(trainee, question.search))
            numbers.append(trainee.number);
    }
    std::sort(numbers.begin(), numbers.end(), [&](int a, int b) {
        const QDateTime &left = records.trainees.at(a).updatedAt;
        const QDateTime &right = records.trainees.at(b).updatedAt;
        if (left != right)
            return question.ascending ? left < right : left > right;
        return a > b; // ties by internal id, newest first in both directions
    });
    return numbers;
}

Answer refused(const QMap<QString, QStringList> &faults)
{
    int count = 0;
    QJsonObject errors;
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        errors.insert(it.key(), QJsonArray::fromStringList(it.value()));
        count += int(it.value().size());
    }
    const QString message = QStringLiteral("Validation failed: %1 %2 prohibited this request being run")
                                .arg(count)
                                .arg(count == 1 ? QStringLiteral("error") : QStringLiteral("errors"));
    return Answer::json(422, QJsonObject{{QStringLiteral("message"), message}, {QStringLiteral("errors"), errors}});
}

} // namespace

const QList<int> *Orders::find(const QString &question, quint64 revision) const
{
    for (const Kept &kept : m_kept) {
        if (kept.revision == revision && kept.question == question)
            return &kept.numbers;
    }
    return nullptr;
}

const QList<int> &Orders::keep(const QString &question, quint64 revision, QList<int> numbers)
{
    if (m_kept.size() >= keptOrders)
        m_kept.removeFirst();
    m_kept.append(Kept{question, revision, std::move(numbers)});
    return m_kept.constLast().numbers;
}

Answer list(const Request &request, Orders &orders)
{
    const Call &call = request.call;
    const auto given = [&call](const char *name) { return call.parameter(QLatin1String(name)).value_or(QString()); };
    QMap<QString, QStringList> faults;
    Question question;
    question.provider = request.provider;
    question.today = request.today();

    // Only a single status is checked, as only that is one of the named parameters.
    const QString status = given("status");
    if (!status.trimmed().isEmpty() && !statuses().contains(status))
        faults[QStringLiteral("status")].append(status + QStringLiteral(" is not a valid status"));
    question.statuses = leaked(call, QStringLiteral("status"), statuses());
    question.routes = leaked(call, QStringLiteral("training_route"), Reference::get().routeNames());
    question.search = given("text_search");

    if (const QString since = given("since"); !since.trimmed().isEmpty()) {
        const std::optional<QDateTime> instant = isoInstant(since);
        if (instant)
            question.since = *instant;
        else
            faults[QStringLiteral("since")].append(since + QStringLiteral(" is not a valid date"));
    }

    question.cycle = cycleOf(question.today);
    if (const QString cycle = given("academic_cycle"); !cycle.trimmed().isEmpty()) {
        question.cycle = int(qBound(qint64(0), leadingNumber(cycle), qint64(9999)));
        if (question.cycle < firstCycle || question.cycle > lastCycle)
            faults[QStringLiteral("academic_cycle")].append(cycle + QStringLiteral(" is not a valid academic cycle year"));
    }

    if (const QString order = given("sort_order"); !order.trimmed().isEmpty()) {
        question.ascending = order == QLatin1String("asc");
        if (!question.ascending && order != QLatin1String("desc"))
            faults[QStringLiteral("sort_order")].append(QStringLiteral("is not included in the list"));
    }
    if (const QString hasTrn = given("has_trn"); !hasTrn.trimmed().isEmpty())
        question.hasTrn = hasTrn == QLatin1String("true"); // any other text acts as false

    if (!faults.isEmpty())
        return refused(faults);

    const std::optional<QString> askedSize = call.parameter(QStringLiteral("per_page"));
    qint64 size = askedSize ? leadingNumber(*askedSize) : usualPage;
    if (size < 0)
        size = pageOfNegative;
    const qint64 page = qMax(qint64(1), leadingNumber(given("page")));

    const QString text = question.text();
    const quint64 revision = request.records.revision();
    const QList<int> *kept = orders.find(text, revision);
    const QList<int> &numbers = kept ? *kept : orders.keep(text, revision, orderOf(request.records, question));
    if (size == 0 || (page - 1) > numbers.size() / size || (page - 1) * size >= numbers.size())
        return notFound(QStringLiteral("No trainees found"));

    QJsonArray rows;
    for (qint64 i = (page - 1) * size; i < qMin(page * size, qint64(numbers.size())); ++i)
        rows.append(request.records.shown(request.records.trainees[numbers.at(i)], request.version));
    return Answer::json(200, QJsonObject{{QStringLiteral("data"), rows},
                                         {QStringLiteral("meta"),
                                          QJsonObject{{QStringLiteral("current_page"), page},
                                                      {QStringLiteral("total_pages"), (numbers.size() + size - 1) / size},
                                                      {QStringLiteral("total_count"), qint64(numbers.size())},
                                                      {QStringLiteral("per_page"), size}}}});
}

} // namespace sandbox::trainees
