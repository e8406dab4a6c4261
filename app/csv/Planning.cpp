// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/Planning.h"

#include "app/csv/Cells.h"
#include "app/csv/DayOrder.h"
#include "app/csv/Mapping.h"
#include "app/kind/Dates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace {

using Role = ColumnUse::Role;
constexpr qsizetype shownSerials = 5;
constexpr int often = 256; ///< rows between two looks at whether to go on

Finding said(const char *rule, Severity severity, const char *message, const QMap<QString, QVariant> &arguments)
{
    return {QString::fromLatin1(rule), {}, severity, message, arguments};
}

QMap<QString, QVariant> rowPlace(int line) { return {{QStringLiteral("row"), line}}; }

bool blocks(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &each) { return each.severity == Severity::Block; });
}

/// More cells than headers: a comma that should have been quoted has moved the rest of the row.
bool isShifted(const SheetRow &row, qsizetype columns)
{
    return std::any_of(row.cells.begin() + std::min(columns, row.cells.size()), row.cells.end(), [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

void noteSerial(QList<QDate> &serials, const CellRead &read)
{
    if (read.serial.isValid() && serials.size() < shownSerials && !serials.contains(read.serial))
        serials.append(read.serial);
}

/// Reads what rows have for each of the columns that name a record.
class Identities
{
public:
    Identities(const QList<ColumnUse> &uses, const KindSpec &kind, bool serialsAreDates) : m_serialsAreDates(serialsAreDates)
    {
        for (qsizetype i = 0; i < uses.size(); ++i) {
            if (uses[i].role != Role::Identifies)
                continue;
            const bool any = uses[i].id == QLatin1String("any");
            m_columns.append({i, any ? CellSpec{uses[i].id, CellSpec::Is::Id, 0, {}, false} : CellSpec::of(kind, uses[i].id)});
        }
    }

    Matching::Given of(const SheetRow &row, QList<Finding> &findings, QList<QDate> *serials = nullptr, DayOrder *order = nullptr, qsizetype place = 0) const
    {
        Matching::Given given;
        for (const auto &[column, spec] : m_columns) {
            if (column >= row.cells.size())
                continue;
            const CellRead read = Cells::read(row.cells[column], spec, {}, m_serialsAreDates, row.line);
            if (read.said)
                findings.append(*read.said);
            if (serials)
                noteSerial(*serials, read);
            if (order)
                order->note(column, place, read);
            if (!read.isBlank())
                given.insert(spec.id, read.value.toString());
        }
        return given;
    }

private:
    QList<std::pair<qsizetype, CellSpec>> m_columns;
    bool m_serialsAreDates;
};

/// Reads the cells of a column that is chosen from a list: its few texts come again and again, and are looked up once.
class Answers
{
public:
    Answers(const CellSpec &spec, const ImportRequest &request) : m_spec(spec), m_request(&request) { }

    CellRead read(const SheetCell &cell, int line)
    {
        const bool isChosen = m_spec.is == CellSpec::Is::Choice || m_spec.is == CellSpec::Is::Choices;
        if (const auto known = isChosen ? m_known.constFind(cell.text) : m_known.cend(); known != m_known.cend()) {
            CellRead again = *known;
            if (again.said)
                again.said->arguments.insert(QStringLiteral("row"), line);
            return again;
        }
        const CellRead read = Cells::read(cell, m_spec, m_request->words, m_request->serialsAreDates, line);
        if (isChosen && m_known.size() < mostKnown)
            m_known.insert(cell.text, read);
        return read;
    }
    const QString &id() const { return m_spec.id; }

private:
    static constexpr qsizetype mostKnown = 200;
    CellSpec m_spec;
    const ImportRequest *m_request;
    QHash<QString, CellRead> m_known;
};

/// Rows for one record, in the file's order. Where they say the same, the first of them goes; where they do not, nobody can
/// tell which is meant, and none does.
struct OneOf {
    int line = 0;
    const Values *values = nullptr;
    QList<Finding> *said = nullptr;
};
void sayTwice(const QList<OneOf> &all, const QString &dateField)
{
    QList<std::pair<const OneOf *, Finding>> found;
    for (const OneOf &one : all) {
        // What cannot be read may say anything.
        const auto other = std::find_if(all.cbegin(), all.cend(), [&one](const OneOf &each) {
            return &each != &one && (!(*each.values == *one.values) || blocks(*each.said) || blocks(*one.said));
        });
        const bool differs = other != all.cend();
        if (!differs && &one == &all.constFirst())
            continue;
        QMap<QString, QVariant> places{{QStringLiteral("row"), one.line}, {QStringLiteral("other"), differs ? other->line : all.constFirst().line}};
        const QDate here = one.values->date(dateField);
        const QDate there = differs ? other->values->date(dateField) : QDate();
        const char *message = QT_TRANSLATE_NOOP("Rules", "Row {row}: the same as row {other}. Keep one of them");
        if (here.isValid() && there.isValid() && here != there) {
            places.insert(QStringLiteral("date"), here);
            places.insert(QStringLiteral("otherDate"), there);
            message = QT_TRANSLATE_NOOP("Rules", "Row {row}: it says {date}, and row {other} says {otherDate} for the same record. Keep one of them");
        } else if (differs) {
            message = QT_TRANSLATE_NOOP("Rules", "Row {row}: row {other} has other answers for the same record. Keep one of them");
        }
        found.append({&one, said(differs ? "row.differs" : "row.twice", Severity::Block, message, places)});
    }
    for (const auto &[one, finding] : std::as_const(found))
        one->said->prepend(finding); // before what is wrong with its cells
}

/// The same of all rows; those of one record are found by `key`, and one that has none (an empty one) is nobody's.
template <class Rows, class Key, class ValuesOf>
void sayTwiceOf(Rows &rows, const Key &key, const ValuesOf &valuesOf, const QString &dateField = {})
{
    QHash<std::decay_t<std::invoke_result_t<Key, typename Rows::value_type &>>, QList<OneOf>> byRecord;
    for (auto &row : rows) {
        if (const auto id = key(row); id != decltype(id)())
            byRecord[id].append({row.line, &valuesOf(row), &row.said});
    }
    for (const QList<OneOf> &all : std::as_const(byRecord))
        sayTwice(all, dateField);
}
} // namespace

std::optional<Finding> Planning::refusedId(const QString &id)
{
    if (id == QLatin1String(".") || id == QLatin1String(".."))
        return said("id.dots", Severity::Block, QT_TRANSLATE_NOOP("Rules", "An ID that is only dots cannot be sent: it would lead to another address"), {});
    if (id.trimmed().isEmpty())
        return said("id.blank", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Enter the ID"), {});
    return std::nullopt;
}

Planning::Names Planning::named(const Sheet &sheet, const FileLook &look, const KindSpec &kind, bool serialsAreDates)
{
    const QList<qsizetype> rows = dataRows(sheet, look, kind);
    const Identities identities(look.uses, kind, serialsAreDates);
    Names names;
    names.given.reserve(rows.size());
    names.said.reserve(rows.size());
    DayOrder order;
    for (qsizetype n = 0; n < rows.size(); ++n)
        names.given.append(identities.of(sheet.rows[rows[n]], names.said.emplaceBack(), &names.serials, &order, n));
    for (const DayOrder::Doubt &each : order.doubts()) {
        const SheetRow &row = sheet.rows[rows[each.row]];
        names.said[each.row].append(DayOrder::finding(look.uses[each.column].id, row.line, row.cells[each.column].text.trimmed()));
    }
    return names;
}

std::optional<ImportPlan> Planning::plan(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec &command,
                                         const Matching &matching, const SheetProgress &progress)
{
    const FileLook found = look(sheet, request, kind, &command);
    return plan(sheet, request, kind, command, found, named(sheet, found, kind, request.serialsAreDates), matching, progress);
}

std::optional<ImportPlan> Planning::plan(const Sheet &sheet, const ImportRequest &request, const KindSpec &kind, const CommandSpec &command,
                                         const FileLook &look, const Names &names, const Matching &matching, const SheetProgress &progress)
{
    ImportPlan plan;
    plan.look = look;
    plan.plan.connection = request.connection;
    plan.plan.kind = request.kind;
    plan.plan.command = request.command;
    plan.plan.source = QFileInfo(request.path).fileName();
    const QList<ColumnUse> uses = plan.look.uses;
    if (!Mapping::names(uses, Role::Identifies)) {
        for (Finding &problem : plan.look.problems) {
            if (problem.rule == QLatin1String("file.noMatchColumn"))
                problem.severity = Severity::Block;
        }
    }
    if (!plan.look.isUsable())
        return plan;
    const QString dateField = QString::fromLatin1(command.dateField);
    const bool asksDate = !dateField.isEmpty() && Mapping::names(uses, Role::Answers, dateField);
    QList<std::pair<qsizetype, Answers>> answers;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const auto field = std::find_if(command.fields.begin(), command.fields.end(), [&](const FieldSpec &each) { return uses[i].id == QLatin1String(each.id); });
        if (uses[i].role == Role::Answers && field != command.fields.end())
            answers.append({i, Answers(CellSpec::of(*field), request)});
    }
    DayOrder order;
    const QList<qsizetype> rows = dataRows(sheet, plan.look, kind);
    plan.serialDates = names.serials;
    plan.plan.items.reserve(rows.size());
    for (qsizetype n = 0; n < rows.size(); ++n) {
        if (n % often == 0 && progress && !progress(n, rows.size()))
            return std::nullopt;
        const SheetRow &row = sheet.rows[rows[n]];
        BatchItem &item = plan.plan.items.emplaceBack();
        item.line = row.line;
        item.said = names.said[n];
        ++plan.rows;
        if (blocks(item.said)) {
            item.shown = item.said.first().arguments.value(QStringLiteral("value")).toString();
        } else {
            const Matching::Found found = matching.find(names.given[n], row.line);
            item.row = found.row;
            item.shown = found.shown;
            if (found.said)
                item.said.append(*found.said);
            if (const auto other = item.row != 0 ? matching.otherName(names.given[n], found, row.line) : std::nullopt) {
                item.row = 0;
                item.said.append(*other);
            }
        }
        plan.matched += item.row != 0 ? 1 : 0;
        if (plan.look.hasHeaders && isShifted(row, plan.look.headers.size()))
            item.said.append(said("row.shifted", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Row {row}: it has more cells than the headers. A cell with a comma needs quotation marks"),
                                  rowPlace(row.line)));
        bool dated = false;
        for (auto &[place, answer] : answers) {
            const CellRead read = answer.read(row.cells.value(place), row.line);
            if (read.value.isValid()) {
                item.values.set(answer.id(), read.value);
                dated = dated || answer.id() == dateField;
            }
            if (read.said)
                item.said.append(*read.said);
            noteSerial(plan.serialDates, read);
            order.note(place, n, read);
        }
        if (asksDate && !dated) {
            item.leftOut = true;
            item.said.append(said("row.noDate", Severity::Warn, QT_TRANSLATE_NOOP("Rules", "Row {row}: no date, so it is left out"), rowPlace(row.line)));
            ++plan.leftOut;
        }
    }
    for (const DayOrder::Doubt &each : order.doubts()) {
        BatchItem &item = plan.plan.items[each.row];
        const QString text = sheet.rows[rows[each.row]].cells[each.column].text.trimmed();
        item.values.set(uses[each.column].id, text);
        item.said.append(DayOrder::finding(uses[each.column].id, item.line, text));
    }
    if (!command.creates)
        sayTwiceOf(
            plan.plan.items, [](const BatchItem &item) { return item.leftOut ? qint64(0) : item.row; },
            [](const BatchItem &item) -> const Values & { return item.values; }, dateField);
    plan.faulty = int(std::count_if(plan.plan.items.cbegin(), plan.plan.items.cend(), [](const BatchItem &item) { return blocks(item.said); }));
    return plan;
}

bool Planning::RegisterRow::isRefused() const { return blocks(said); }

QList<Planning::RegisterRow> Planning::registerRows(const Sheet &sheet, const FileLook &look, const ImportRequest &request, const KindSpec &kind,
                                                    QList<QDate> *serials)
{
    QList<RegisterRow> all;
    QList<CellSpec> specs;
    for (const ColumnUse &use : look.uses)
        specs.append(use.role == Role::Describes ? CellSpec::of(kind, use.id) : CellSpec());
    DayOrder order;
    const QList<qsizetype> rows = dataRows(sheet, look, kind);
    for (const qsizetype index : rows) {
        const SheetRow &row = sheet.rows[index];
        RegisterRow result;
        result.line = row.line;
        if (look.hasHeaders && isShifted(row, look.headers.size()))
            result.said.append(said("row.shifted", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Row {row}: it has more cells than the headers. A cell with a comma needs quotation marks"),
                                    rowPlace(row.line)));
        for (qsizetype i = 0; i < specs.size(); ++i) {
            if (specs[i].id.isEmpty())
                continue;
            const CellRead read = Cells::read(row.cells.value(i), specs[i], request.words, request.serialsAreDates, row.line);
            if (read.isBlank())
                continue;
            if (serials)
                noteSerial(*serials, read);
            order.note(i, all.size(), read);
            if (specs[i].id == QLatin1String("id")) {
                result.shown = result.record.id = read.value.toString();
                if (read.said)
                    result.said.append(*read.said);
            } else if (read.said) {
                // A date that cannot be read must not count as none: the rules would then allow what the service refuses.
                result.said.append(*read.said);
            } else {
                result.record.values.set(specs[i].id, read.value);
            }
        }
        if (result.record.id.isEmpty())
            result.said.append(said("row.noId", Severity::Block, QT_TRANSLATE_NOOP("Rules", "Row {row}: it has no ID"), rowPlace(row.line)));
        else if (const auto refused = refusedId(result.record.id))
            result.said.append(*refused);
        if (kind.complete)
            kind.complete(result.record.values);
        all.append(result);
    }
    for (const DayOrder::Doubt &each : order.doubts()) {
        const SheetRow &row = sheet.rows[rows[each.row]];
        all[each.row].said.append(DayOrder::finding(specs[each.column].id, row.line, row.cells[each.column].text.trimmed()));
    }
    sayTwiceOf(
        all, [](const RegisterRow &row) { return refusedId(row.record.id) ? QString() : row.record.id; },
        [](const RegisterRow &row) -> const Values & { return row.record.values; });
    return all;
}

QList<ReturnedLine> Planning::answers(const Sheet &sheet, const FileLook &look, const KindSpec &kind, const Matching &matching)
{
    QList<ReturnedLine> all;
    const FileSpec *shape = Mapping::shapeOf(look.shape, kind);
    qsizetype errors = -1;
    for (qsizetype i = 0; shape && i < look.headers.size(); ++i) {
        if (Mapping::key(look.headers[i]) == Mapping::key(QString::fromLatin1(shape->errors)))
            errors = i;
    }
    const Identities identities(look.uses, kind, true);
    for (const qsizetype index : dataRows(sheet, look, kind)) {
        const SheetRow &row = sheet.rows[index];
        ReturnedLine line;
        line.line = row.line;
        line.errors = errors < 0 ? QString() : row.cells.value(errors).text.trimmed();
        const Matching::Found found = matching.find(identities.of(row, line.said), row.line);
        line.row = found.row;
        line.name = found.row != 0 ? matching.name(found.row) : found.shown;
        if (found.said)
            line.said.append(*found.said);
        all.append(line);
    }
    return all;
}
