// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AddById.h"

#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/HelpWindow.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

AddById::AddById(Core &core, const KindSpec &kind, const QString &connection, QWidget *parent)
    : QDialog(parent)
    , m_core(core)
    , m_kind(kind)
    , m_connection(connection)
    , m_problem(new ErrorSummary(this))
    , m_id(new QLineEdit(this))
    , m_says(new QLabel(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_leave(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString service = Words::serviceName(QString::fromLatin1(kind.service));
    const QString title = ImportWords::column(kind, QStringLiteral("id"));
    setWindowTitle(tr("%1: add by ID").arg(Words::kindTitle(kind)));
    setMinimumWidth(qMin(560, fontMetrics().averageCharWidth() * 80));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    auto *label = new QLabel(title, this);
    Look::size(label, 1.15, true);
    label->setBuddy(m_id);
    auto *hint = new QLabel(tr("As %1 writes it, with its spaces and leading zeros. The record is fetched at once.").arg(service), this);
    Look::ink(hint, Look::Ink::Dim);
    for (QLabel *each : {hint, m_says}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_id->setAccessibleName(title);
    m_id->setAccessibleDescription(hint->text());
    m_id->setObjectName(QStringLiteral("id"));
    m_says->setObjectName(QStringLiteral("says"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setDefault(true);
    m_leave->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_problem, label, hint, m_id, m_says})
        column->addWidget(each);
    column->addLayout(buttons);
    m_says->hide();
    m_problem->show({});
    m_id->setFocus();
    connect(m_problem, &ErrorSummary::fieldRequested, m_id, qOverload<>(&QWidget::setFocus));
    connect(m_add, &QPushButton::clicked, this, &AddById::add);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    HelpWindow::provide(this, [service] {
        return tr("Adds one record to the list by the ID that it has in %1, and fetches it from there. Nothing is changed in %1. Without a network the ID is kept and "
                  "fetched later. You can add several, one after another.").arg(service);
    });
}

QString AddById::says() const
{
    const QStringList problems = m_problem->isHidden() ? QStringList() : m_problem->sentences();
    return problems.isEmpty() ? m_says->text() : problems.join(QLatin1Char(' '));
}

void AddById::add()
{
    if (m_asking)
        return;
    m_says->hide();
    m_says->clear();
    const QString id = m_id->text().trimmed();
    if (const auto refused = Files::refusedId(id))
        return complain(Words::finding(*refused));
    m_problem->show({});
    m_asking = true;
    m_says->setText(tr("Asking %1…").arg(Words::serviceName(QString::fromLatin1(m_kind.service))));
    m_says->show();
    grow();
    whenDone(this, m_core.files().addOne(m_connection, QString::fromLatin1(m_kind.id), id), [this](const Result<AddedRecord> &record) { answered(record); });
}

void AddById::complain(const QString &words)
{
    m_problem->show({{QStringLiteral("id"), words}});
    grow();
}

/// As high as its words want to be, which a dialog does not do by itself.
void AddById::grow()
{
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

void AddById::answered(const Result<AddedRecord> &record)
{
    m_asking = false;
    const QString id = m_id->text().trimmed();
    if (!record) {
        m_says->hide();
        m_says->clear();
        return complain(ImportWords::fault(record.error(), Words::serviceName(QString::fromLatin1(m_kind.service))));
    }
    if (!record->fetched)
        m_says->setText(tr("%1 is kept. It is fetched when the service can be reached.").arg(id));
    else
        m_says->setText(record->isNew ? tr("%1 was fetched and is in the list. You can add another.").arg(id)
                                      : tr("%1 was in the list already, and was fetched again.").arg(id));
    grow();
    m_says->setAccessibleName(m_says->text());
    QAccessibleEvent alert(m_says, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_id->selectAll();
    m_id->setFocus();
    Q_EMIT added(record->row);
}
