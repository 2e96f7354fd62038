package org.claimline.claims.jdbc;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.claimline.network.BulkWork;

/** Work in bulk ends with its transaction, behind the commit, which may take long too: whoever is given its connection next is bounded. */
@Singleton
final class BulkEnd implements AgroalPoolInterceptor {
    @Override
    public void onConnectionReturn(Connection connection) {
        BulkWork.end(connection);
    }
}
