package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.List;

/** The folder during a visit. */
final class OpenFolder implements AutoCloseable {

    private final Folder folder;

    private OpenFolder(Folder folder) {
        this.folder = folder;
    }

    static OpenFolder of(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        folder.open(Folder.READ_WRITE);
        return new OpenFolder(folder);
    }

    /** The oldest messages that are not marked as read. */
    List<Incoming> unread(int most) throws MessagingException {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] oldest = Arrays.copyOf(unread, Math.min(most, unread.length));
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(oldest, sizes);
        return Arrays.stream(oldest).map(Incoming::new).toList();
    }

    /** Leaves what others have marked as deleted where it is. */
    @Override
    public void close() throws MessagingException {
        folder.close(false);
    }
}
