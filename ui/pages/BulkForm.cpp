// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BulkForm.h"

#include "app/kind/FieldVersions.h"
#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FormWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/WrappedCheck.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace {
const QString sureName = QStringLiteral("sure");
constexpr const char *rowsNow = "rowsNow";
constexpr const char *rowsTicked = "rowsTicked"; // how many there were when it was ticked
} // namespace

BulkForm::BulkForm(const CommandSpec &command, bool isFinal, const QString &version, const FieldMoment &moment, QWidget *parent)
    : ScrollColumn(parent), m_command(command), m_summary(new ErrorSummary), m_name(new QLineEdit)
{
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 2 * Theme::unit, 4 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(m_summary);
    for (const FieldSpec &field : m_command.fields) {
        if (!isKnownTo(field, version) || field.ownOfEach)
            continue;
        FieldRow *made = FieldRow::make(field, FormWords::say(command, Subject(), "Fields", field.title), moment, content);
        QStringList hint{FormWords::say(command, Subject(), "Fields", field.hint)};
        if (field.type == FieldType::Date)
            hint.append(tr("Leave it empty where each row has its own."));
        hint.removeAll(QString());
        for (QString &part : hint) {
            if (!part.endsWith(QLatin1Char('.')))
                part.append(QLatin1Char('.'));
        }
        made->setHint(hint.join(QLatin1Char(' ')));
        m_rows.append(made);
        column->addWidget(made);
        connect(made, &FieldRow::changed, this, [this] {
            if (!m_filling)
                Q_EMIT answersChanged();
        });
    }
    m_outcomeColumn = new QVBoxLayout;
    m_warningColumn = new QVBoxLayout;
    column->addLayout(m_outcomeColumn);
    column->addLayout(m_warningColumn);
    if (isFinal) {
        m_sure = new WrappedCheck(QString(), content);
        setAct(QString());
        m_sure->setObjectName(sureName);
        auto *sure = new QVBoxLayout;
        sure->setSpacing(Theme::unit);
        sure->addWidget(m_sure);
        m_changed = new QLabel(content);
        m_changed->setObjectName(QStringLiteral("sureChanged"));
        m_changed->setTextFormat(Qt::PlainText);
        m_changed->setWordWrap(true);
        Look::ink(m_changed, Look::Ink::Red);
        m_changed->hide();
        sure->addWidget(m_changed);
        column->addLayout(sure);
        connect(m_sure, &QCheckBox::toggled, this, [this](bool on) {
            m_agreed = on ? m_act : QString();
            m_changed->hide();
        });
    }
    auto *label = new QLabel(tr("&Name of this batch"), content);
    label->setFont(Theme::scaled(font(), 1, true));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("batchName"));
    m_name->setAccessibleName(tr("Name of this batch"));
    auto *named = new QVBoxLayout;
    named->setSpacing(Theme::unit);
    named->addWidget(label);
    named->addWidget(m_name);
    column->addLayout(named);
    column->addStretch(1);
    setWidget(content);
    connect(m_name, &QLineEdit::textEdited, this, &BulkForm::nameChanged);
    connect(m_summary, &ErrorSummary::fieldRequested, this, [this](const QString &which) {
        if (auto *box = findChild<QWidget *>(which)) {
            ensureWidgetVisible(box);
            const auto *row = qobject_cast<FieldRow *>(box);
            (row == nullptr ? box : row->focusTarget())->setFocus(Qt::OtherFocusReason);
        }
    });
}

void BulkForm::load(const BatchPlan &plan)
{
    const QScopedValueRollback quiet(m_filling, true);
    m_name->setText(plan.name);
    m_name->setCursorPosition(0); // a long name is read from its beginning
    for (FieldRow *each : std::as_const(m_rows))
        each->load(plan.shared);
}

void BulkForm::setQuestions(const BatchQuestions &questions)
{
    const QScopedValueRollback quiet(m_filling, true);
    for (FieldRow *each : std::as_const(m_rows)) {
        const bool asks = questions.asked.contains(each->id());
        each->setVisible(asks);
        const FieldType type = each->spec().type;
        if (asks && (type == FieldType::Choice || type == FieldType::Choices || type == FieldType::Lookup))
            each->setChoices(questions.choices.value(each->id()));
    }
    TabOrder::follow(widget());
}

void BulkForm::setTicks(QVBoxLayout *column, QList<QCheckBox *> &boxes, const QList<Tick> &ticks)
{
    // A box that stays keeps its tick and its focus; its number may change.
    QList<QCheckBox *> kept;
    for (const Tick &tick : ticks) {
        const auto same = std::find_if(boxes.begin(), boxes.end(), [&tick](const QCheckBox *box) { return box->objectName() == tick.id; });
        QCheckBox *box = same == boxes.end() ? nullptr : *same;
        if (box == nullptr) {
            box = new WrappedCheck(tick.words, widget());
            box->setObjectName(tick.id);
            column->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
                box->setProperty(rowsTicked, on ? box->property(rowsNow) : QVariant());
                Q_EMIT ticksChanged();
            });
        }
        box->setProperty(rowsNow, tick.count);
        if (box->isChecked() && tick.count > box->property(rowsTicked).toInt()) {
            const QSignalBlocker quiet(box); // the caller asks for the ticks when all boxes are there
            box->setChecked(false);
        }
        if (m_confirming && box->text() != tick.words)
            m_summary->show({});
        box->setText(tick.words);
        kept.append(box);
    }
    for (QCheckBox *box : std::as_const(boxes)) {
        if (!kept.contains(box))
            delete box;
    }
    boxes = kept;
    TabOrder::follow(widget());
}

void BulkForm::setWarnings(const QList<Tick> &warnings) { setTicks(m_warningColumn, m_warnings, warnings); }

void BulkForm::setOutcomes(const QList<Tick> &outcomes) { setTicks(m_outcomeColumn, m_outcomes, outcomes); }

QString BulkForm::name() const { return m_name->text().trimmed(); }

Values BulkForm::values() const
{
    Values values;
    for (const FieldRow *each : m_rows) {
        if (!each->isHidden())
            each->store(values);
    }
    return values;
}

QStringList BulkForm::checked(const QList<QCheckBox *> &boxes)
{
    QStringList ids;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            ids.append(box->objectName());
    }
    return ids;
}

QStringList BulkForm::ticked() const { return checked(m_warnings); }

QStringList BulkForm::confirmed() const { return checked(m_outcomes); }

bool BulkForm::confirm(const QString &act, bool outcomesAlone)
{
    const auto lower = [](QString words) { return words.replace(0, 1, Words::locale().toLower(words.left(1))); };
    QList<ErrorSummary::Line> lines;
    for (const QCheckBox *box : std::as_const(m_outcomes)) {
        if (!box->isChecked())
            lines.append({box->objectName(), tr("Tick the box to confirm you want to %1").arg(lower(box->text()))});
    }
    if (m_sure != nullptr && !outcomesAlone && !m_sure->isChecked())
        lines.append({sureName, tr("Tick the box to confirm that you want to %1").arg(lower(act))});
    m_summary->show(lines);
    m_confirming = !lines.isEmpty();
    if (!lines.isEmpty())
        ensureWidgetVisible(m_summary);
    return lines.isEmpty();
}

void BulkForm::complain(const QString &sentence)
{
    m_summary->show({{QString(), sentence}});
    m_confirming = false;
    ensureWidgetVisible(m_summary);
}

void BulkForm::askFor(const QList<Finding> &missing)
{
    QList<ErrorSummary::Line> lines;
    for (const FieldRow *each : std::as_const(m_rows)) {
        for (const Finding &finding : missing) {
            if (finding.field == each->id())
                lines.append({finding.field, FormWords::sentence(m_command, Subject(), finding, each->title())});
        }
    }
    m_summary->show(lines);
    m_confirming = false;
    if (!lines.isEmpty())
        ensureWidgetVisible(m_summary);
}

void BulkForm::setAct(const QString &act, bool asks)
{
    if (m_sure == nullptr)
        return;
    m_sure->setVisible(asks);
    const QString words = tr("I &understand that the desk cannot take this back once it is sent");
    //: %1 is the sentence of the tick, %2 the act: "void 2 declarations"
    const QString all = act.isEmpty() ? words : tr("%1: %2").arg(words, QString(act).replace(QLatin1Char('&'), QStringLiteral("&&")));
    if (m_confirming && all != m_sure->text())
        m_summary->show({}); // it speaks of another number
    m_act = act;
    m_sure->setText(all);
    // The tick was given for what it said then. While nothing goes it says nothing.
    if (!m_sure->isChecked() || act.isEmpty() || act == m_agreed)
        return;
    if (m_agreed.isEmpty()) { // ticked before there was an act to name
        m_agreed = act;
        return;
    }
    const QString before = m_agreed;
    m_sure->setChecked(false);
    //: %1 is the act: "void 2 declarations"
    m_changed->setText(tr("You ticked this for: %1. Tick it again if you agree to what it says now").arg(before));
    m_changed->show();
    QAccessibleEvent alert(m_changed, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BulkForm::setOwnName(const QString &name)
{
    m_name->setPlaceholderText(name);
    m_name->setAccessibleDescription(name.isEmpty() ? QString() : tr("Left empty, it is called: %1").arg(name));
}

QWidget *BulkForm::firstFocus() const
{
    for (FieldRow *each : m_rows) {
        if (!each->isHidden())
            return each->focusTarget();
    }
    return m_outcomes.isEmpty() ? (m_sure != nullptr && !m_sure->isHidden() ? static_cast<QWidget *>(m_sure) : m_name) : m_outcomes.constFirst();
}
