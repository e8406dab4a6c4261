// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/TextField.h"

#include "app/base/Text.h"
#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int shortAnswer = 24; // characters: a box as wide as its answer
constexpr int linesShown = 4;
} // namespace

TextField::TextField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent), m_edit(new QLineEdit(this))
{
    m_edit->setAccessibleName(title);
    if (spec.type == FieldType::Number || (spec.maxLength > 0 && spec.maxLength <= shortAnswer))
        Look::follow(m_edit, [edit = m_edit] { edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * shortAnswer); });
    setEditor(m_edit, {m_edit});
    connect(m_edit, &QLineEdit::textChanged, this, &FieldRow::changed);
}

void TextField::store(Values &values) const
{
    const QString text = m_edit->text();
    if (text.isEmpty())
        return;
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (spec().type == FieldType::Number && whole && QString::number(number) == text)
        values.set(id(), number);
    else
        values.set(id(), text);
}

void TextField::load(const Values &values) { m_edit->setText(values.text(id())); }

QString TextField::words() const { return m_edit->text(); }

QWidget *TextField::focusTarget() const { return m_edit; }

LongTextField::LongTextField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setAccessibleName(title);
    m_edit->setTabChangesFocus(true);
    Look::follow(m_edit, [edit = m_edit] { edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesShown + 4 * Theme::unit); });
    setEditor(m_edit, {m_edit});
    if (spec.maxLength > 0) {
        m_count = new QLabel(this);
        m_count->setObjectName(QStringLiteral("count"));
        column()->addWidget(m_count);
        countLeft();
    }
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        countLeft();
        Q_EMIT changed();
    });
}

void LongTextField::countLeft()
{
    if (m_count == nullptr)
        return;
    const int before = m_left;
    m_left = spec().maxLength - Text::length(m_edit->toPlainText());
    m_count->setText(m_left >= 0 ? tr("%n character(s) left", nullptr, m_left) : tr("%n character(s) too many", nullptr, -m_left));
    Look::ink(m_count, m_left >= 0 ? Look::Ink::Dim : Look::Ink::Red);
    m_count->setAccessibleName(m_count->text());
    // Spoken at the limit and when it is passed, not at each letter.
    if ((m_left == 0 && before > 0) || (m_left < 0 && before >= 0)) {
        QAccessibleEvent alert(m_count, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LongTextField::store(Values &values) const
{
    const QString text = m_edit->toPlainText();
    if (!text.isEmpty())
        values.set(id(), text);
}

void LongTextField::load(const Values &values) { m_edit->setPlainText(values.text(id())); }

QString LongTextField::words() const { return m_edit->toPlainText(); }

QWidget *LongTextField::focusTarget() const { return m_edit; }

FlagField::FlagField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent), m_box(new QCheckBox(tr("Yes"), this))
{
    m_box->setAccessibleName(title);
    setEditor(m_box, {m_box});
    connect(m_box, &QCheckBox::toggled, this, &FieldRow::changed);
}

void FlagField::store(Values &values) const
{
    if (m_box->isChecked())
        values.set(id(), true);
}

void FlagField::load(const Values &values) { m_box->setChecked(values.flag(id())); }

QString FlagField::words() const { return m_box->isChecked() ? tr("Yes") : tr("No"); }

QWidget *FlagField::focusTarget() const { return m_box; }
