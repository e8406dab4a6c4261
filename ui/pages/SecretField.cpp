// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SecretField.h"

#include "ui/Theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

SecretField::SecretField(const FieldSpec &spec, const QString &title, QWidget *parent)
    : FieldRow(spec, title, parent), m_edit(new QLineEdit(this)), m_show(new QPushButton(tr("Sho&w"), this))
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::unit);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    m_edit->setEchoMode(QLineEdit::Password);
    const QString spoken = QString(title).remove(QLatin1Char('&')); // a key's mark is not said
    m_edit->setAccessibleName(spoken);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show what is typed for %1").arg(spoken));
    setEditor(pair, {m_edit});
    connect(m_show, &QPushButton::toggled, this, [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, &FieldRow::changed);
}

void SecretField::store(Values &) const { }

void SecretField::load(const Values &) { }

QString SecretField::words() const { return {}; }

QWidget *SecretField::focusTarget() const { return m_edit; }

QString SecretField::text() const { return m_edit->text().trimmed(); }

void SecretField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
}
