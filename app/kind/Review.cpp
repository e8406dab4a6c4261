// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Review.h"

#include "app/kind/Reference.h"

#include <QtCore/QRegularExpression>

namespace {
using Test = Condition::Test;

Condition is(const char *column, const QStringList &values) { return {QString::fromLatin1(column), Test::AnyOf, values}; }

/// Both spellings: an older file may still have the one with an underscore.
const QStringList awaitingClawback{QStringLiteral("awaiting-clawback"), QStringLiteral("awaiting_clawback")};
const QStringList clawedBack{QStringLiteral("clawed-back"), QStringLiteral("clawed_back")};

ReviewSpec declarations()
{
    ReviewSpec spec;
    spec.presets = {
        {"ours", QT_TRANSLATE_NOOP("Views", "Ours"), {{QStringLiteral("lead_provider_name"), Test::Is, {QStringLiteral("{ours}")}}}},
        {"others", QT_TRANSLATE_NOOP("Views", "Other providers’"),
         {{QStringLiteral("lead_provider_name"), Test::IsNot, {QStringLiteral("{ours}")}}}},
    };
    spec.countBy = {QStringLiteral("state"), QStringLiteral("cohort"), QStringLiteral("type"),
                    QStringLiteral("delivery_partner"), QStringLiteral("statement"),
                    QStringLiteral("lead_provider_name")};
    spec.ages = {{"state_since", QT_TRANSLATE_NOOP("Columns", "Days in this state")}};
    spec.providerColumn = "lead_provider_name";
    return spec;
}

ReviewSpec review()
{
    ReviewSpec spec = declarations();
    spec.changedTitle = QT_TRANSLATE_NOOP("Views", "Changed since my last review");
    // Somebody else's can wait for nobody here.
    const Condition ours{QStringLiteral("lead_provider_name"), Test::Is, {QStringLiteral("{ours?}")}};
    spec.attention = {
        {"waiting", QT_TRANSLATE_NOOP("Views", "Submitted for more than 30 days"),
         {is("state", {QStringLiteral("submitted")}),
          {QStringLiteral("state_since"), Test::Before, {QStringLiteral("{today-30}")}}, ours},
         "", 30, QT_TRANSLATE_NOOP("Views", "Submitted for more than {days} days")},
        {"ineligible", QT_TRANSLATE_NOOP("Views", "Ineligible"), {is("state", {QStringLiteral("ineligible")}), ours}},
        {"clawback", QT_TRANSLATE_NOOP("Views", "Awaiting clawback"), {is("state", awaitingClawback), ours}},
        // What is eligible becomes payable with the night after the cut-off (facts 3.4).
        {"cutOff", QT_TRANSLATE_NOOP("Views", "Statement closes within 7 days"),
         {is("state", {QStringLiteral("eligible")}),
          {QStringLiteral("statement_cut_off"), Test::NotBefore, {QStringLiteral("{today}")}},
          {QStringLiteral("statement_cut_off"), Test::Before, {QStringLiteral("{today+8}")}}, ours},
         "", 7, QT_TRANSLATE_NOOP("Views", "Statement closes within {days} days")},
    };
    return spec;
}

ReviewSpec statements()
{
    const auto tally = [](const char *id, const char *title, const char *key, const QStringList &states, bool shown = true) {
        return TallySpec{id, title, "declaration", key, states, shown};
    };
    ReviewSpec spec;
    spec.tallies = {
        tally("declarations", QT_TRANSLATE_NOOP("Columns", "Declarations"), "statement_id", {}),
        tally("eligible_count", QT_TRANSLATE_NOOP("Columns", "Eligible"), "statement_id", {QStringLiteral("eligible")}),
        tally("payable_count", QT_TRANSLATE_NOOP("Columns", "Payable"), "statement_id", {QStringLiteral("payable")}),
        tally("paid_count", QT_TRANSLATE_NOOP("Columns", "Paid declarations"), "statement_id", {QStringLiteral("paid")}),
        tally("voided_count", QT_TRANSLATE_NOOP("Columns", "Voided"), "statement_id", {QStringLiteral("voided")}, false),
        tally("awaiting_count", QT_TRANSLATE_NOOP("Columns", "Awaiting clawback"), "statement_id", awaitingClawback),
        tally("clawed_count", QT_TRANSLATE_NOOP("Columns", "Clawed back"), "statement_id", clawedBack),
        tally("ineligible_count", QT_TRANSLATE_NOOP("Columns", "Ineligible"), "statement_id", {QStringLiteral("ineligible")}, false),
        tally("other_count", QT_TRANSLATE_NOOP("Columns", "In another state"), "statement_id",
              QStringList{QStringLiteral("submitted"), QStringLiteral("eligible"), QStringLiteral("payable"), QStringLiteral("paid"), QStringLiteral("voided"),
                          QStringLiteral("ineligible")} + awaitingClawback + clawedBack, false),
        tally("clawbacks_here", QT_TRANSLATE_NOOP("Columns", "Clawbacks on this statement"), "clawback_statement_id", {}),
        tally("clawbacks_awaiting", QT_TRANSLATE_NOOP("Columns", "Of these awaiting clawback"), "clawback_statement_id", awaitingClawback),
        tally("clawbacks_done", QT_TRANSLATE_NOOP("Columns", "Of these clawed back"), "clawback_statement_id", clawedBack),
    };
    // What a newer service made up is in none of the columns before it.
    for (TallySpec &each : spec.tallies)
        each.others = qstrcmp(each.id, "other_count") == 0;
    spec.opensBefore = "cut_off_date";
    // Far ahead stand years of empty ones: what is reconciled is the latest that has closed.
    spec.presets = {
        {"open", QT_TRANSLATE_NOOP("Views", "Still open"), {{QStringLiteral("cut_off_date"), Test::NotBefore, {QStringLiteral("{today}")}}}},
        {"closed", QT_TRANSLATE_NOOP("Views", "Cut off"), {{QStringLiteral("cut_off_date"), Test::Before, {QStringLiteral("{today}")}}}},
    };
    spec.drills = {
        {QT_TRANSLATE_NOOP("Views", "Show its declarations"), "review", "statement_id"},
        {QT_TRANSLATE_NOOP("Views", "Show its clawbacks"), "review", "clawback_statement_id"},
    };
    return spec;
}

ReviewSpec award()
{
    ReviewSpec spec;
    spec.presets = {{"possible", QT_TRANSLATE_NOOP("Views", "Can be done now"), {}, "updateStatus"}};
    spec.countBy = {QStringLiteral("route"), QStringLiteral("course"), QStringLiteral("course_qualification")};
    // Neither moves updated_at in Register: only a whole list brings them.
    spec.reliesOn = {QStringLiteral("degrees"), QStringLiteral("placements")};
    spec.wholeWithin = 10;
    return spec;
}

ReviewSpec participants()
{
    ReviewSpec spec;
    spec.drills = {{QT_TRANSLATE_NOOP("Views", "Show transfers"), "transfers", "training_record_id"}};
    return spec;
}

ReviewSpec transfers()
{
    ReviewSpec spec;
    // What is still to come, the nearest day of which wants a word with a school.
    spec.attention = {
        {"leaving", QT_TRANSLATE_NOOP("Views", "Leaving within 30 days"),
         {{QStringLiteral("leaving_date"), Test::NotBefore, {QStringLiteral("{today}")}},
          {QStringLiteral("leaving_date"), Test::Before, {QStringLiteral("{today+31}")}}}},
    };
    return spec;
}

ReviewSpec deliveryPartners()
{
    ReviewSpec spec;
    spec.tallies = {
        {"partnerships", QT_TRANSLATE_NOOP("Columns", "Partnerships"), "partnership", "delivery_partner_id", {}},
        {"participants", QT_TRANSLATE_NOOP("Columns", "Participants"), "participant", "delivery_partner_id", {}},
    };
    spec.drills = {
        {QT_TRANSLATE_NOOP("Views", "Show its partnerships"), "partnerships", "delivery_partner_id"},
        {QT_TRANSLATE_NOOP("Views", "Show its participants"), "participants", "delivery_partner_id"},
    };
    return spec;
}
} // namespace

ReviewSpec Review::of(const QString &view)
{
    if (view == QLatin1String("review"))
        return review();
    if (view == QLatin1String("declarations"))
        return declarations();
    if (view == QLatin1String("statements"))
        return statements();
    if (view == QLatin1String("award"))
        return award();
    if (view == QLatin1String("participants"))
        return participants();
    if (view == QLatin1String("transfers"))
        return transfers();
    if (view == QLatin1String("partners"))
        return deliveryPartners();
    return {};
}

QList<Condition> Review::withDays(const PresetSpec &preset, int days)
{
    static const QRegularExpression day(QStringLiteral("^\\{today([+-])(\\d+)\\}$"));
    QList<Condition> all = preset.conditions;
    for (Condition &condition : all) {
        for (QString &value : condition.values) {
            // "Before" a day ahead counts one more.
            if (const auto match = day.match(value); match.hasMatch())
                value = QStringLiteral("{today%1%2}").arg(match.captured(1)).arg(match.captured(2).toInt() - preset.days + days);
        }
    }
    return all;
}

QList<Condition> Review::resolved(const QList<Condition> &conditions, const QDate &today, const QString &ours)
{
    static const QRegularExpression day(QStringLiteral("^\\{today([+-]\\d+)?\\}$"));
    const QString oursIfKnown = QStringLiteral("{ours?}");
    QList<Condition> all = conditions;
    if (ours.isEmpty())
        all.removeIf([&oursIfKnown](const Condition &each) { return each.values.contains(oursIfKnown); });
    for (Condition &condition : all) {
        for (QString &value : condition.values) {
            if (value == QLatin1String("{ours}") || value == oursIfKnown)
                value = ours;
            else if (const auto match = day.match(value); match.hasMatch())
                value = today.addDays(match.captured(1).toInt()).toString(Qt::ISODate);
        }
    }
    return all;
}

namespace {
bool isEffect(const CommandSpec &command, const RecordDetail::Change &change)
{
    return std::any_of(command.effects.begin(), command.effects.end(), [&](const EffectSpec &each) {
        return change.column == QLatin1String(each.column) && (each.becomes == EffectSpec::Becomes::Blank ? change.to : change.from).isEmpty();
    });
}
} // namespace

bool Review::isOwn(const KindSpec &kind, const RecordDetail::Change &change, const Entry &entry)
{
    const CommandSpec *command = kind.command(entry.draft.command);
    const bool later = !entry.sentAt.isValid() || change.at >= entry.sentAt;
    if (command == nullptr || entry.state != EntryState::Done || change.column.isEmpty() || !later)
        return false;
    if (change.column == QLatin1String(kind.stateColumn))
        return command->expectedStates.contains(change.to);
    if (isEffect(*command, change))
        return true;
    const ColumnSpec *column = kind.column(change.column);
    if (command->creates && column != nullptr && column->type == ColumnType::Number)
        return change.column == QLatin1String(command->countedIn) && change.to.toLongLong() == change.from.toLongLong() + 1;
    return std::any_of(command->fields.cbegin(), command->fields.cend(), [&](const FieldSpec &field) {
        if (change.column != QLatin1String(*field.shownIn != '\0' ? field.shownIn : field.id))
            return false; // the same word in another column is somebody else's
        const QString text = entry.draft.values.text(QLatin1String(field.id));
        return !text.isEmpty() && (change.to == text || (*field.list != '\0' && change.to == Reference::words(QString::fromLatin1(field.list), text)));
    });
}

QList<StateSpec> Review::meanings(const QString &kind, const QString &column)
{
    if (kind != QLatin1String("participant") || column != QLatin1String("participant_status"))
        return {};
    const QString joining = QStringLiteral("Joining");
    const QString active = QStringLiteral("Active");
    const QString leaving = QStringLiteral("Leaving");
    const QString left = QStringLiteral("Left");
    // Facts 2.2: the service works it out from the dates of the training period, also without anybody changing anything.
    return {
        {.code = "Joining", .title = QT_TRANSLATE_NOOP("Choices", "Joining"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training with you begins on a later day."), .leadsTo = {active, leaving, left}},
        {.code = "Active", .title = QT_TRANSLATE_NOOP("Choices", "Active"),
         .meaning = QT_TRANSLATE_NOOP("States", "In training with you now, or finished without having left."), .leadsTo = {leaving, left}},
        {.code = "Leaving", .title = QT_TRANSLATE_NOOP("Choices", "Leaving"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training with you ends on a day to come."), .leadsTo = {left, active}},
        {.code = "Left", .title = QT_TRANSLATE_NOOP("Choices", "Left"),
         .meaning = QT_TRANSLATE_NOOP("States", "Training with you has ended, or was deferred or withdrawn."), .leadsTo = {active}},
        {.code = "Withdrawn", .title = QT_TRANSLATE_NOOP("Choices", "Withdrawn"),
         .meaning = QT_TRANSLATE_NOOP("States", "An older value. The service says Left today and no longer uses it.")},
    };
}
