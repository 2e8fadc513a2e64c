package org.bsplifecycle.eoi;

import java.util.Optional;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.springframework.stereotype.Component;

/** For which window an expression of interest is. */
@Component
public class EoiWindows {

    private final ApplicationWindows windows;
    private final Eois eois;

    EoiWindows(ApplicationWindows windows, Eois eois) {
        this.windows = windows;
        this.eois = eois;
    }

    /** The one for which it was sent; empty for a BSP that was taken over without its expression of interest. */
    public Optional<ApplicationWindow> of(BspReference reference) {
        return eois.window(reference).flatMap(windows::find);
    }

    /**
     * The one that staff enter it for, else the one that is open; none while it cannot be sent.
     *
     * @param draft null while nothing is kept
     */
    public Optional<ApplicationWindow> of(EoiDraft draft) {
        return draft != null && draft.isEnteredByStaff()
                ? windows.find(draft.entry().window())
                : windows.open();
    }
}
