// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace {
const QString inkName = QStringLiteral("look.ink");
const QString sizeName = QStringLiteral("look.size");
const QString measureName = QStringLiteral("look.measure");

class Follower final : public QObject
{
public:
    Follower(QWidget *widget, const QString &what, const std::function<void()> &apply)
        : QObject(widget)
        , m_apply(apply)
        , m_wanted(what == inkName ? QEvent::ApplicationPaletteChange : what == sizeName ? QEvent::ApplicationFontChange : QEvent::FontChange)
    {
        setObjectName(what);
        // A widget that has a colour or a size of its own does not hear that the system's is another.
        QObject *source = what == measureName ? static_cast<QObject *>(widget) : qApp;
        source->installEventFilter(this);
        run();
    }

    void run()
    {
        m_running = true; // what is set here comes back as a change
        m_apply();
        m_running = false;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // A filter of the program hears of everything.
        if (event->type() == m_wanted && !m_running && (object == qApp || object == parent()))
            run();
        return false;
    }

private:
    const std::function<void()> m_apply;
    const QEvent::Type m_wanted;
    bool m_running = false;
};

/// One of a name: the newer takes the older's place.
void install(QWidget *widget, const QString &what, const std::function<void()> &apply)
{
    delete widget->findChild<QObject *>(what, Qt::FindDirectChildrenOnly);
    new Follower(widget, what, apply);
}
} // namespace

void Look::ink(QWidget *widget, Ink ink)
{
    install(widget, inkName, [widget, ink] {
        const QPalette system = QApplication::palette();
        const Theme::Scheme scheme = Theme::scheme(system);
        const QColor color = ink == Ink::Dim ? Theme::dimmed(system) : Theme::pill(ink == Ink::Red ? Tone::Red : Tone::Yellow, scheme).text;
        widget->setPalette(Theme::tinted(QPalette(), color)); // the other colours stay the system's
    });
}

void Look::size(QWidget *widget, double factor, bool bold)
{
    install(widget, sizeName, [widget, factor, bold] { widget->setFont(Theme::scaled(QApplication::font(), factor, bold)); });
}

void Look::follow(QWidget *widget, const std::function<void()> &apply) { install(widget, measureName, apply); }
