// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/Questions.h"

#include "app/Reviews.h"
#include "app/kind/Aged.h"
#include "app/kind/FieldVersions.h"
#include "app/kind/Reference.h"
#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FormWords.h"
#include "ui/text/FaultWords.h"
#include "ui/text/ServerWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TabOrder.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
QStringList curesOf(const QList<Finding> &findings)
{
    QStringList found;
    for (const Finding &finding : findings) {
        if (*finding.cure != '\0' && !found.contains(QLatin1String(finding.cure)))
            found.append(QString::fromLatin1(finding.cure));
    }
    return found;
}
} // namespace

Questions::Questions(const FormStart &start, const KindSpec &kind, const CommandSpec &command, const FieldMoment &moment, QWidget *parent)
    : ScrollColumn(parent)
    , m_start(start)
    , m_kind(kind)
    , m_command(command)
    , m_service(moment.service)
    , m_summary(new ErrorSummary)
    , m_standing(new MessageBar)
    , m_cures(new QWidget)
{
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(6 * Theme::unit);
    column->addWidget(m_standing);
    column->addWidget(m_summary);
    auto *cures = new FlowLayout(2 * Theme::unit);
    m_cures->setLayout(cures);
    m_cures->hide();
    column->addWidget(m_cures);
    for (const FieldSpec &field : m_command.fields) {
        if (!isKnownTo(field, start.connection.version))
            continue;
        FieldRow *made = FieldRow::make(field, FormWords::say(command, start.subject, "Fields", field.title), moment, content);
        m_rows.append(made);
        column->addWidget(made);
        connect(made, &FieldRow::changed, this, [this] {
            if (m_updating)
                return;
            update();
            Q_EMIT edited();
        });
    }
    if (m_rows.isEmpty()) {
        auto *none = new QLabel(tr("There is nothing to fill in. Go on to see what will happen."), content);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch(1);
    setWidget(content);
    connect(m_summary, &ErrorSummary::fieldRequested, this, &Questions::goTo);
    {
        const QScopedValueRollback quiet(m_updating, true);
        for (FieldRow *each : std::as_const(m_rows))
            each->load(start.draft.values);
    }
    update();
}

void Questions::setTop(QWidget *top)
{
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, top);
    TabOrder::follow(widget());
}

void Questions::update()
{
    const QScopedValueRollback quiet(m_updating, true);
    // An answer may open a question whose answer opens another: as often as there are questions, at most.
    for (qsizetype pass = 0; pass < m_rows.size(); ++pass) {
        bool moved = false;
        for (FieldRow *each : std::as_const(m_rows)) {
            const Values now = values();
            const FieldSpec &spec = each->spec();
            const bool asks = spec.asked == nullptr || spec.asked(m_start.subject, now);
            moved = moved || asks == each->isHidden();
            each->setVisible(asks);
            if (asks && (spec.type == FieldType::Choice || spec.type == FieldType::Choices || spec.type == FieldType::Lookup))
                each->setChoices(spec.choices == nullptr ? Reference::choices(QString::fromLatin1(spec.list)) : spec.choices(m_start.subject, now));
        }
        if (!moved)
            break;
    }
    const Verdict now = check(m_command, values(), m_start.subject);
    for (FieldRow *each : std::as_const(m_rows)) {
        const bool dates = each->id() == QLatin1String(m_command.dateField);
        const QString said = FormWords::say(m_command, m_start.subject, "Fields", each->spec().hint);
        QStringList hint{dates ? FormWords::withExample(said, now) : said};
        if (const QString present = FormWords::present(each->spec(), m_start.subject.record); !present.isEmpty())
            hint.append(tr("Now: %1").arg(present));
        if (dates)
            hint.append(FormWords::allowedDays(now));
        hint.removeAll(QString());
        for (QString &part : hint) {
            if (!part.endsWith(QLatin1Char('.')))
                part.append(QLatin1Char('.'));
        }
        each->setHint(hint.join(QLatin1Char(' ')));
    }
    if (widget() != nullptr)
        TabOrder::follow(widget());
}

QList<FieldRow *> Questions::asked() const
{
    QList<FieldRow *> rows;
    for (FieldRow *each : m_rows) {
        if (!each->isHidden())
            rows.append(each);
    }
    return rows;
}

FieldRow *Questions::row(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const FieldRow *each) { return each->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

Values Questions::values() const
{
    Values values;
    const QList<FieldRow *> rows = asked();
    for (const FieldRow *each : rows)
        each->store(values);
    return values;
}

Verdict Questions::verdict() const { return check(m_command, values(), m_start.subject); }

void Questions::clearProblems()
{
    m_summary->show({});
    for (FieldRow *each : std::as_const(m_rows))
        each->setProblem({}, {}, {});
}

void Questions::showVerdict(const Verdict &verdict)
{
    QList<ErrorSummary::Line> lines;
    QHash<QString, QString> errors;
    QHash<QString, QString> warnings;
    const QList<Finding> shown = sentences(m_command, verdict);
    for (const Finding &finding : shown) {
        FieldRow *field = row(finding.field);
        QString words = FormWords::sentence(m_command, m_start.subject, finding, field == nullptr ? QString() : field->title());
        // The boxes know better than the rule what is wrong with them.
        const bool ofText = finding.rule.startsWith(QLatin1String("date.missing")) || finding.rule.startsWith(QLatin1String("date.format"));
        if (field != nullptr && ofText && *field->fault() != '\0')
            words = FormWords::sentence(m_command, m_start.subject, {finding.rule, finding.field, finding.severity, field->fault(), {}}, field->title());
        if (finding.severity == Severity::Warn) {
            QString &beside = warnings[finding.field];
            beside += (beside.isEmpty() ? QString() : QStringLiteral(" ")) + words + (words.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("."));
            continue;
        }
        if (field != nullptr)
            errors.insert(finding.field, words);
        lines.append({field == nullptr ? QString() : finding.field, words});
    }
    // In the order of the questions; what no answer cures comes first.
    std::stable_sort(lines.begin(), lines.end(), [this](const ErrorSummary::Line &a, const ErrorSummary::Line &b) {
        return m_rows.indexOf(row(a.field)) < m_rows.indexOf(row(b.field));
    });
    for (FieldRow *each : std::as_const(m_rows))
        each->setProblem(errors.value(each->id()), {}, warnings.value(each->id()));
    m_summary->show(lines);
    offerCures(curesOf(verdict.findings));
    if (!lines.isEmpty())
        ensureWidgetVisible(m_summary);
}

void Questions::offerCures(const QStringList &cures)
{
    const QList<QPushButton *> old = m_cures->findChildren<QPushButton *>();
    const bool same = old.size() == cures.size() && std::equal(old.begin(), old.end(), cures.begin(), [](const QPushButton *button, const QString &id) {
        return button->objectName() == QString(QStringLiteral("cure.") + id);
    });
    if (same && !old.isEmpty())
        return; // one of them may have the focus
    for (QPushButton *button : old) {
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (const QString &id : cures) {
        const CommandSpec *cure = m_kind.command(id);
        if (cure == nullptr)
            continue;
        auto *button = new QPushButton(Words::commandTitle(*cure), m_cures);
        button->setObjectName(QString(QStringLiteral("cure.") + id));
        button->setAutoDefault(false);
        button->setAccessibleDescription(tr("Opens its own form. What you typed here is kept."));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT cureRequested(id); });
        m_cures->layout()->addWidget(button);
    }
    m_cures->setVisible(!cures.isEmpty());
    TabOrder::follow(widget());
}

QString Questions::idOf(const FieldError &fault) const
{
    const QString last = fault.field.section(QLatin1Char('.'), -1);
    for (const FieldRow *each : m_rows) {
        if (each->id().compare(last, Qt::CaseInsensitive) == 0)
            return each->id();
    }
    // Some services name the field only in the sentence: "defer_date can't be blank".
    for (const FieldRow *each : m_rows) {
        if (fault.field.isEmpty() && fault.message.startsWith(each->id() + QLatin1Char(' '), Qt::CaseInsensitive))
            return each->id();
    }
    return {};
}

void Questions::showRefusal(const Error &error)
{
    QList<FieldError> faults = error.fields;
    if (faults.isEmpty() && !error.message.isEmpty())
        faults.append({QString(), FaultWords::of(error.message)});
    QList<ErrorSummary::Line> lines;
    QHash<QString, QStringList> said;
    QHash<QString, QStringList> helps;
    for (const FieldError &fault : std::as_const(faults)) {
        const QString id = idOf(fault);
        const ServerWords own = ServerWords::of(error, fault, m_service);
        QStringList help{own.title, own.next};
        help.removeAll(QString());
        said[id].append(fault.message);
        if (!help.isEmpty())
            helps[id].append(help.join(QStringLiteral(". ")));
        const bool named = !id.isEmpty() || fault.field.isEmpty() || fault.message.contains(fault.field);
        lines.append({id, named ? fault.message : QString(fault.field + QStringLiteral(": ") + fault.message)});
        if (id.isEmpty() && !help.isEmpty())
            lines.append({QString(), help.join(QStringLiteral(". "))});
    }
    for (FieldRow *each : std::as_const(m_rows))
        each->setProblem(said.value(each->id()).join(QLatin1Char(' ')), helps.value(each->id()).join(QLatin1Char(' ')), {});
    m_standing->say(Notice::Weight::Warning, tr("%1 did not accept this. Its own words stand below. Change what it names, then put it in the outbox again.").arg(m_service));
    m_summary->show(lines);
    offerCures(cures(m_command, error));
}

void Questions::showStanding(const QList<Finding> &findings)
{
    QStringList sentences;
    bool blocks = false;
    for (const Finding &finding : findings) {
        QString words = FormWords::sentence(m_command, m_start.subject, finding);
        if (!words.endsWith(QLatin1Char('.')))
            words.append(QLatin1Char('.'));
        sentences.append(words);
        blocks = blocks || finding.severity == Severity::Block;
    }
    if (sentences.isEmpty()) {
        offerCures({});
        return m_standing->clear();
    }
    if (blocks)
        sentences.append(tr("What you type is kept as a draft."));
    offerCures(curesOf(findings));
    if (const QString words = sentences.join(QLatin1Char(' ')); m_standing->text() != words || m_blocks != blocks) // announced once
        m_standing->say(blocks ? Notice::Weight::Problem : Notice::Weight::Warning, words);
    m_blocks = blocks;
}

void Questions::keepFresh(Core &core)
{
    const QString kind = m_start.draft.kind;
    const qint64 row = m_start.detail.row;
    if (row == 0 || !Aged::anyOfRecord(standing(m_command, m_start.subject)))
        return;
    connect(&core, &Core::recordsChanged, this, [this, &core, kind, row](const QString &changed) {
        if (changed != kind)
            return;
        whenDone(this, core.openForm(kind, m_start.draft.command, row), [this](const Result<FormStart> &start) {
            if (start && start->draft.target == m_start.draft.target && start->draft.connection == m_start.draft.connection)
                setSubject(start->subject);
        });
    });
    core.reviews().readAgain(kind, row);
}

void Questions::setSubject(const Subject &subject)
{
    m_start.subject = subject;
    update();
    showStanding(standing(m_command, subject));
    Q_EMIT subjectChanged(subject);
}

void Questions::goTo(const QString &field)
{
    FieldRow *found = row(field);
    if (found == nullptr || found->isHidden())
        return;
    ensureWidgetVisible(found);
    found->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void Questions::goToError(int step) { goTo(m_summary->next(focusedField(), step)); }

QString Questions::focusedField() const
{
    const QWidget *focus = focusWidget();
    for (const FieldRow *each : m_rows) {
        if (focus != nullptr && each->isAncestorOf(focus))
            return each->id();
    }
    return {};
}
