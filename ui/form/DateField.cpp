// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/DateField.h"

#include "ui/Theme.h"
#include "ui/text/CodeWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace {
QString typedKey(const QString &id) { return id + QStringLiteral(".typed"); }
} // namespace

DateField::DateField(const FieldSpec &spec, const QString &title, const FieldMoment &moment, QWidget *parent)
    : FieldRow(spec, title, parent)
    , m_moment(moment)
    , m_group(new FieldGroup(this))
    , m_choice(new QButtonGroup(this))
    , m_today(new QRadioButton(tr("Today, %1").arg(Words::date(moment.today)), m_group))
    , m_yesterday(new QRadioButton(tr("Yesterday, %1").arg(Words::date(moment.today.addDays(-1))), m_group))
    , m_another(new QRadioButton(tr("Another date"), m_group))
{
    m_three = makeBoxes();
    m_group->setAccessibleName(title);
    m_today->setObjectName(QStringLiteral("today"));
    m_yesterday->setObjectName(QStringLiteral("yesterday"));
    m_another->setObjectName(QStringLiteral("another"));
    auto *list = new QVBoxLayout(m_group);
    list->setContentsMargins(0, Theme::unit, 0, Theme::unit);
    list->setSpacing(2 * Theme::unit);
    const bool any = !moment.today.isValid(); // a day that is not about today: boxes alone
    if (!any && moment.today != moment.ownToday) {
        auto *differs = new QLabel(tr("It is %1 for %2, which counts days in %3.").arg(Words::date(moment.today), moment.service, CodeWords::zone(moment.zone)), m_group);
        differs->lower(); // read before the choices that it explains, which were made first
        differs->setObjectName(QStringLiteral("differs"));
        differs->setWordWrap(true);
        list->addWidget(differs);
    }
    for (QRadioButton *button : {m_today, m_yesterday, m_another}) {
        m_choice->addButton(button);
        list->addWidget(button);
    }
    list->addWidget(m_three);
    m_another->setChecked(any);
    for (QRadioButton *button : {m_today, m_yesterday, m_another})
        button->setVisible(!any);
    m_three->setVisible(any);
    if (any)
        m_three->layout()->setContentsMargins(0, 0, 0, 0);
    setEditor(m_group, {m_group, m_today, m_yesterday, m_another, m_day, m_month, m_year});
    // Toggled, not clicked: a screen reader's action toggles without a click.
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on || m_filling)
            return;
        chose();
        Q_EMIT changed();
    });
}

QLineEdit *DateField::box(const QString &name, const QString &label, int characters)
{
    auto *edit = new QLineEdit(m_group);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    Look::follow(edit, [edit, characters] { edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * characters + 9 * Theme::unit); });
    connect(edit, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
        if (!m_filling)
            edited(edit, text);
    });
    return edit;
}

QWidget *DateField::makeBoxes()
{
    auto *three = new QWidget(m_group);
    auto *grid = new QGridLayout(three);
    grid->setContentsMargins(6 * Theme::unit, 0, 0, 0);
    grid->setHorizontalSpacing(3 * Theme::unit);
    grid->setVerticalSpacing(Theme::unit);
    m_day = box(QStringLiteral("day"), tr("Day"), 3);
    m_month = box(QStringLiteral("month"), tr("Month"), 10);
    m_year = box(QStringLiteral("year"), tr("Year"), 5);
    int column = 0;
    for (QLineEdit *edit : {m_day, m_month, m_year}) {
        auto *label = new QLabel(edit->accessibleName(), three);
        label->setBuddy(edit);
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column);
        ++column;
    }
    grid->setColumnStretch(column, 1);
    return three;
}

void DateField::chose() { m_three->setVisible(m_another->isChecked()); }

void DateField::edited(QLineEdit *box, const QString &text)
{
    const bool pasted = text.size() - m_length.value(box) > 1;
    m_length.insert(box, int(text.size()));
    if (pasted) {
        static const QRegularExpression three(QStringLiteral("\\A\\s*([0-9]{1,2})\\s*[/. -]\\s*([^\\s/.,-]+)[/., -]+([0-9]{4})\\s*\\z"));
        const Dates::Parsed whole = Dates::parse(text);
        const auto parts = three.match(text);
        if (whole.isValid())
            setBoxes({QString::number(whole.date.day()), QString::number(whole.date.month()), QString::number(whole.date.year())});
        else if (parts.hasMatch()) // no real date, but three parts: shown as such, and named when the person goes on
            setBoxes({parts.captured(1), parts.captured(2), parts.captured(3)});
    }
    Q_EMIT changed();
}

QString DateField::boxes() const
{
    return QStringList{m_day->text(), m_month->text(), m_year->text()}.join(QLatin1Char('|'));
}

void DateField::setBoxes(const QStringList &parts)
{
    const QScopedValueRollback filling(m_filling, true);
    int part = 0;
    for (QLineEdit *edit : {m_day, m_month, m_year}) {
        edit->setText(parts.value(part++));
        m_length.insert(edit, int(edit->text().size()));
    }
}

Dates::Parsed DateField::typed() const { return Dates::parse(m_day->text(), m_month->text(), m_year->text()); }

void DateField::store(Values &values) const
{
    if (m_today->isChecked())
        return values.set(id(), m_moment.today.toString(Qt::ISODate));
    if (m_yesterday->isChecked())
        return values.set(id(), m_moment.today.addDays(-1).toString(Qt::ISODate));
    if (!m_another->isChecked())
        return;
    const Dates::Parsed parsed = typed();
    if (m_moment.today.isValid() || parsed.fault != Dates::Fault::Empty)
        values.set(typedKey(id()), boxes());
    if (parsed.isValid())
        values.set(id(), parsed.date.toString(Qt::ISODate));
    else if (parsed.fault != Dates::Fault::Empty)
        values.set(id(), boxes());
}

void DateField::load(const Values &values)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString raw = values.text(id());
    const QDate day = values.date(id());
    if (values.knows(typedKey(id()))) {
        m_another->setChecked(true);
        setBoxes(values.text(typedKey(id())).split(QLatin1Char('|')));
    } else if (day.isValid() && day == m_moment.today) {
        m_today->setChecked(true);
    } else if (day.isValid() && day == m_moment.today.addDays(-1)) {
        m_yesterday->setChecked(true);
    } else if (day.isValid()) {
        m_another->setChecked(true);
        setBoxes({QString::number(day.day()), QString::number(day.month()), QString::number(day.year())});
    } else if (!raw.isEmpty()) {
        m_another->setChecked(true);
        setBoxes(raw.split(QLatin1Char('|')));
    }
    chose();
}

QString DateField::words() const
{
    Values values;
    store(values);
    const QDate day = values.date(id());
    return day.isValid() ? Words::date(day) : QString();
}

const char *DateField::fault() const
{
    if (m_choice->checkedButton() == nullptr)
        return spec().unchosen;
    return m_another->isChecked() ? Dates::message(typed().fault) : "";
}

QWidget *DateField::focusTarget() const
{
    if (!m_another->isChecked())
        return m_choice->checkedButton() == nullptr ? m_today : m_choice->checkedButton();
    switch (typed().fault) {
    case Dates::Fault::MissingMonth:
    case Dates::Fault::MissingMonthAndYear:
        return m_month;
    case Dates::Fault::MissingYear:
    case Dates::Fault::YearDigits:
        return m_year;
    default:
        return m_day;
    }
}
