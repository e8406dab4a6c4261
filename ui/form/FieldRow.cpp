// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FieldRow.h"

#include "ui/Theme.h"
#include "ui/form/ChoiceField.h"
#include "ui/form/DateField.h"
#include "ui/form/LookupField.h"
#include "ui/form/TextField.h"
#include "ui/widgets/Look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int barWidth = Theme::unit;
constexpr int barInset = 3 * Theme::unit;


QColor toneText(const QPalette &palette, Tone tone)
{
    return Theme::pill(tone, Theme::scheme(palette)).text;
}
} // namespace

FieldRow *FieldRow::make(const FieldSpec &spec, const QString &title, const FieldMoment &moment, QWidget *parent)
{
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::Number:
        return new TextField(spec, title, parent);
    case FieldType::LongText:
        return new LongTextField(spec, title, parent);
    case FieldType::Date:
        return new DateField(spec, title, moment, parent);
    case FieldType::Choice:
        return new ChoiceField(spec, title, parent);
    case FieldType::Choices:
        return new ChoicesField(spec, title, parent);
    case FieldType::Lookup:
        return new LookupField(spec, title, parent);
    case FieldType::Flag:
        return new FlagField(spec, title, parent);
    }
    return new TextField(spec, title, parent);
}

FieldRow::FieldRow(const FieldSpec &spec, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_label(line(QStringLiteral("label")))
    , m_hint(line(QStringLiteral("hint")))
    , m_error(line(QStringLiteral("error")))
    , m_help(line(QStringLiteral("help")))
    , m_warning(line(QStringLiteral("warning")))
{
    setObjectName(QString::fromLatin1(spec.id));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::unit);
    for (QLabel *label : {m_label, m_hint, m_error, m_help, m_warning})
        m_column->addWidget(label);
    m_label->setText(spec.required ? title : tr("%1 (optional)").arg(title));
    for (QLabel *label : {m_label, m_error})
        Look::size(label, 1, true);
    Look::ink(m_hint, Look::Ink::Dim);
    Look::ink(m_error, Look::Ink::Red);
    Look::ink(m_warning, Look::Ink::Yellow);
    setHint(QString());
}

QLabel *FieldRow::line(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void FieldRow::setEditor(QWidget *editor, const QList<QWidget *> &spoken)
{
    m_column->addWidget(editor);
    m_label->show();
    m_label->setBuddy(spoken.isEmpty() ? editor : spoken.constFirst());
    setSpoken(spoken);
}

void FieldRow::setSpoken(const QList<QWidget *> &spoken)
{
    m_spoken = spoken;
    describe();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FieldRow::setProblem(const QString &error, const QString &help, const QString &warning)
{
    //: stands before an error beside its field, so that it is one without its colour
    m_error->setText(error.isEmpty() ? QString() : tr("Error: %1").arg(error));
    m_error->setProperty("plain", error);
    m_help->setText(help);
    //: stands before a warning, which can be sent all the same
    m_warning->setText(warning.isEmpty() ? QString() : tr("Warning: %1").arg(warning));
    m_warning->setProperty("plain", warning);
    for (QLabel *label : {m_error, m_help, m_warning})
        label->setVisible(!label->text().isEmpty());
    m_column->setContentsMargins(error.isEmpty() ? 0 : barWidth + barInset, 0, 0, 0);
    describe();
    update();
}

QString FieldRow::error() const { return m_error->property("plain").toString(); }

QString FieldRow::warning() const { return m_warning->property("plain").toString(); }

void FieldRow::describe()
{
    QStringList parts;
    for (const QLabel *label : {m_error, m_help, m_warning, m_hint}) {
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    for (QWidget *widget : std::as_const(m_spoken))
        widget->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (error().isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, barWidth, height()), toneText(palette(), Tone::Red));
}
