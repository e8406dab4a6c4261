// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PutCheck.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/ScrollColumn.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int widest = 560; // pixels at the default font, as the form of one
} // namespace

PutCheck::PutCheck(const QString &title, const QList<Connection> &doors, QWidget *parent) : QDialog(parent), m_words(new QVBoxLayout)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Connection &door : doors) {
        auto *banner = new Banner(this);
        banner->setConnection(door);
        column->addWidget(banner);
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 0);
    QLabel *name = line(title);
    name->setFont(Theme::scaled(font(), 1.4, true));
    name->setObjectName(QStringLiteral("title"));
    head->addWidget(name);
    column->addLayout(head);

    auto *scroll = new ScrollColumn(this);
    auto *content = new QWidget(scroll);
    content->setLayout(m_words);
    m_words->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    m_words->setSpacing(4 * Theme::unit);
    QLabel *nothing = line(QCoreApplication::translate("CheckPage", "Nothing has been sent yet."), true);
    m_words->addWidget(nothing);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // read from its top, scrolled by the arrow keys
    scroll->setAccessibleName(QString(title + QStringLiteral(". ") + nothing->text()));
    column->addWidget(scroll, 1);
    const double scale = qMax(1.0, fontMetrics().averageCharWidth() / 8.0);
    resize(int(widest * scale), int(480 * scale));
    scroll->setFocus(Qt::OtherFocusReason);
}

QLabel *PutCheck::line(const QString &text, bool bold) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::scaled(font(), 1, bold));
    return label;
}

QVBoxLayout *PutCheck::addPart(const QString &heading, const QStringList &lines)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(Theme::unit);
    part->addWidget(line(heading, true));
    for (const QString &each : lines) {
        if (!each.isEmpty())
            part->addWidget(line(each));
    }
    m_words->addLayout(part);
    return part;
}

void PutCheck::addDim(QVBoxLayout *column, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *dim = line(text);
    Look::ink(dim, Look::Ink::Dim);
    column->addWidget(dim);
}

QString PutCheck::some(const QStringList &names, qsizetype count)
{
    const QString first = names.mid(0, namedAtMost).join(QStringLiteral(", "));
    return count > namedAtMost ? tr("%1 and %2 more").arg(first, Words::count(count - namedAtMost)) : first;
}

void PutCheck::end(qsizetype going, bool isFinal)
{
    m_words->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    auto *back = new QPushButton(QCoreApplication::translate("FormDialog", "&Back"), this);
    back->setObjectName(QStringLiteral("back"));
    auto *put = new QPushButton(tr("&Put %1 in outbox").arg(Words::count(going)), this);
    put->setObjectName(QStringLiteral("put"));
    put->setAccessibleDescription(QCoreApplication::translate("FormDialog", "It waits its hold time there, in which you can take it back"));
    back->setAutoDefault(false);
    put->setAutoDefault(false);
    (isFinal ? back : put)->setDefault(true);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(put);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(put, &QPushButton::clicked, this, &QDialog::accept);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, put, &QPushButton::click);
}
