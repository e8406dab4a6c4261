// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EarlyCareerActions.h"
#include "app/sandbox/EarlyCareerSeed.h"
#include "app/sandbox/EarlyCareerViews.h"

#include <QtCore/QRegularExpression>

/// "Register early career teachers", lead-provider API v3: who may ask, how often, and which path means what.
namespace sandbox {

namespace {

using namespace early;

constexpr int windowSeconds = 300;
constexpr int requestsOfAToken = 1000;
constexpr int requestsOfAnAddress = 1500;

class EarlyCareer final : public Service
{
public:
    QString name() const override { return QStringLiteral("earlyCareer"); }

    bool owns(const QStringList &segments) const override
    {
        return segments.size() >= 2 && segments.at(0) == QLatin1String("api") && segments.at(1) == QLatin1String("v3");
    }

    std::optional<Fault> load(const QJsonValue &part) override { return m_world.load(part); }
    QJsonValue save() const override { return m_world.save(); }
    QJsonValue seed(int size, const QDateTime &now) const override { return seedWorld(size, now).save(); }

    std::optional<Answer> event(const QString &name, const QJsonObject &about, const QDateTime &now) override
    {
        return earlyEvent(m_world, name, about, now);
    }

    Answer answer(const Call &call) override
    {
        if (!admitted(call))
            return Answer::text(429, "Retry later\n");
        const Route route = routeOf(call);
        if (!route)
            return framework(404, call);
        const QString leadProvider = ownerOf(call);
        if (leadProvider.isEmpty())
            return Answer::json(401, QJsonObject{{QStringLiteral("error"), QStringLiteral("HTTP Token: Access denied")}});
        const QDateTime now = instantOf(call);
        Answer answer = route(m_world, Asked{call, now, londonDay(now), leadProvider});
        answer.owner = leadProvider;
        return answer;
    }

private:
    using Route = std::function<Answer(World &, const Asked &)>;

    /// Every client of the practice server has the same address. The limits go by the world's clock, whatever day a
    /// request says it is.
    bool admitted(const Call &call)
    {
        if (!throttled)
            return true;
        const QString key = QString::fromLatin1(call.header("authorization"));
        if (!key.isEmpty() && !m_tokens.admit(key, call.now))
            return false;
        return m_addresses.admit(QStringLiteral("127.0.0.1"), call.now);
    }

    QString ownerOf(const Call &call) const
    {
        // As the service's framework reads it: either scheme, in this case of letters; the token bare or as token="…",
        // with options behind a comma or a semicolon that nobody asks for.
        static const QRegularExpression form(QStringLiteral("^(?:Token|Bearer)\\s+(?:token=)?\"?([^,;\\t]*?)\"?\\s*(?:[,;\\t].*)?$"));
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(call.header("authorization")));
        return match.hasMatch() ? m_world.tokens.value(match.captured(1)) : QString();
    }

    static QDateTime instantOf(const Call &call)
    {
        const QByteArray travel = call.header("x-with-server-date");
        return travel.isEmpty() ? call.now : lenientInstant(QString::fromUtf8(travel)).value_or(call.now);
    }

    static Route routeOf(const Call &call)
    {
        QStringList rest = call.segments.mid(2);
        if (!rest.isEmpty() && rest.last().isEmpty())
            rest.removeLast();
        if (rest.isEmpty())
            return nullptr;
        if (call.method == "GET" || call.method == "HEAD")
            return reading(rest);
        if (call.method == "PUT")
            return changing(rest);
        return call.method == "POST" && rest.size() == 1 ? making(rest.first()) : nullptr;
    }

    using List = Answer (*)(const World &, const Asked &);
    using Single = Answer (*)(const World &, const Asked &, const QString &);
    using Change = Answer (*)(World &, const Asked &, const QString &);

    static Route reading(const QStringList &rest)
    {
        static const QMap<QString, std::pair<List, Single>> resources{
            {QStringLiteral("participants"), {listParticipants, readParticipant}},
            {QStringLiteral("participant-declarations"), {listDeclarations, readDeclaration}},
            {QStringLiteral("statements"), {listStatements, readStatement}},
            {QStringLiteral("partnerships"), {listPartnerships, readPartnership}},
            {QStringLiteral("schools"), {listSchools, readSchool}},
            {QStringLiteral("delivery-partners"), {listDeliveryPartners, readDeliveryPartner}},
            {QStringLiteral("unfunded-mentors"), {listUnfundedMentors, readUnfundedMentor}}};
        const QString transfers = QStringLiteral("transfers");
        if (rest.first() == QLatin1String("participants") && rest.last() == transfers) {
            if (rest.size() == 2)
                return listTransfers;
            if (rest.size() == 3)
                return [id = rest.at(1)](World &world, const Asked &asked) { return readTransfers(world, asked, id); };
        }
        const auto found = resources.constFind(rest.first());
        if (found == resources.cend() || rest.size() > 2)
            return nullptr;
        if (rest.size() == 1)
            return found->first;
        return [single = found->second, id = rest.at(1)](World &world, const Asked &asked) { return single(world, asked, id); };
    }

    static Route changing(const QStringList &rest)
    {
        static const QMap<std::pair<QString, QString>, Change> changes{
            {{QStringLiteral("participants"), QStringLiteral("defer")}, defer},
            {{QStringLiteral("participants"), QStringLiteral("resume")}, resume},
            {{QStringLiteral("participants"), QStringLiteral("withdraw")}, withdraw},
            {{QStringLiteral("participants"), QStringLiteral("change-schedule")}, changeSchedule},
            {{QStringLiteral("participant-declarations"), QStringLiteral("void")}, voidDeclaration},
            {{QStringLiteral("partnerships"), QString()}, updatePartnership}};
        if (rest.size() != 2 && rest.size() != 3)
            return nullptr;
        const Change change = changes.value({rest.first(), rest.size() == 3 ? rest.last() : QString()});
        if (!change)
            return nullptr;
        return [change, id = rest.at(1)](World &world, const Asked &asked) { return change(world, asked, id); };
    }

    static Route making(const QString &resource)
    {
        if (resource == QLatin1String("participant-declarations"))
            return createDeclaration;
        return resource == QLatin1String("partnerships") ? Route(createPartnership) : nullptr;
    }

    World m_world;
    FixedWindow m_tokens{requestsOfAToken, windowSeconds};
    FixedWindow m_addresses{requestsOfAnAddress, windowSeconds};
};

} // namespace

std::unique_ptr<Service> makeEarlyCareer()
{
    return std::make_unique<EarlyCareer>();
}

} // namespace sandbox
