// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/HelpWindow.h"

#include "ui/Theme.h"
#include "ui/text/HelpText.h"
#include "ui/widgets/Look.h"

#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

std::function<void()> HelpWindow::provide(QWidget *dialog, const Source &source)
{
    const std::function<void()> open = [dialog, source] {
        auto *window = dialog->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
        (window == nullptr ? new HelpWindow(dialog, source) : window)->enter();
    };
    connect(new QShortcut(QKeySequence(Qt::Key_F1), dialog), &QShortcut::activated, dialog, open);
    return open;
}

void HelpWindow::provide(QWidget *dialog, const std::function<QString()> &words)
{
    provide(dialog, Source([dialog, words] {
        const QString title = dialog->windowTitle();
        return Topic{title, QString(HelpText::heading(title, 1) + HelpText::paragraph(words()))};
    }));
}

HelpWindow::HelpWindow(QWidget *dialog, const Source &source)
    : QDialog(dialog)
    , m_dialog(dialog)
    , m_source(source)
    , m_text(new QTextBrowser(this))
    , m_ways(new QLabel(this))
{
    setObjectName(QStringLiteral("help"));
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(4 * Theme::unit);
    m_ways->setWordWrap(true);
    m_ways->setTextFormat(Qt::PlainText);
    Look::ink(m_ways, Look::Ink::Dim);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Theme::unit, 3 * Theme::unit, 4 * Theme::unit, 3 * Theme::unit);
    foot->setSpacing(3 * Theme::unit);
    foot->addWidget(m_ways, 1);
    foot->addWidget(close);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &HelpWindow::goBack);
    const QSize room = screen() == nullptr ? QSize(1440, 880) : screen()->availableSize() * 0.9;
    resize(qMin(room.width(), fontMetrics().averageCharWidth() * 84), qMin(room.height(), qMax(m_dialog->height(), fontMetrics().height() * 30)));
}

void HelpWindow::enter()
{
    if (QWidget *field = m_dialog->focusWidget(); field != nullptr && field->isVisible())
        m_before = field;
    fill();
    if (!isVisible())
        place();
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString HelpWindow::text() const { return m_text->toPlainText(); }

void HelpWindow::fill()
{
    const Topic topic = m_source();
    const QString title = tr("Help: %1").arg(topic.title);
    setWindowTitle(title);
    setAccessibleName(title);
    m_text->setAccessibleName(title);
    m_ways->setText(tr("Esc closes the help. F1 goes back and leaves it open."));
    m_text->setAccessibleDescription(m_ways->text());
    const QString style = HelpText::look(palette());
    if (topic.html == m_html && style == m_text->document()->defaultStyleSheet())
        return; // where one reads is kept
    m_html = topic.html;
    m_text->document()->setDefaultStyleSheet(style);
    m_text->setHtml(m_html);
}

/// Beside the dialog where the screen has room, so that both can be read.
void HelpWindow::place()
{
    if (screen() == nullptr)
        return;
    const QRect all = screen()->availableGeometry();
    const QRect dialog = m_dialog->window()->frameGeometry();
    int left = dialog.right() + 2 * Theme::unit;
    if (left + width() > all.right())
        left = dialog.left() - width() - 2 * Theme::unit;
    if (left < all.left())
        left = qMax(all.left(), all.right() - width());
    move(left, qBound(all.top(), dialog.top(), qMax(all.top(), all.bottom() - height())));
}

void HelpWindow::goBack()
{
    m_dialog->window()->activateWindow();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::done(int result)
{
    QDialog::done(result);
    goBack();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (isVisible() && (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange))
        fill();
}
