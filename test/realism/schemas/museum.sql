CREATE TABLE artists (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, nationality VARCHAR(40), birth_year INTEGER, death_year INTEGER);
CREATE TABLE galleries (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, floor INTEGER NOT NULL, capacity INTEGER);
CREATE TABLE artworks (id INTEGER PRIMARY KEY, artist_id INTEGER REFERENCES artists(id), gallery_id INTEGER REFERENCES galleries(id), inventory_number VARCHAR(16) NOT NULL UNIQUE, title VARCHAR(120) NOT NULL, year_created INTEGER, medium VARCHAR(60), height_cm DECIMAL(6,1), width_cm DECIMAL(6,1), estimated_value DECIMAL(12,2), acquired_on DATE);
CREATE TABLE exhibitions (id INTEGER PRIMARY KEY, title VARCHAR(120) NOT NULL, curator VARCHAR(80) NOT NULL, description TEXT, opens_on DATE NOT NULL, closes_on DATE NOT NULL);
CREATE TABLE exhibition_artworks (exhibition_id INTEGER NOT NULL REFERENCES exhibitions(id), artwork_id INTEGER NOT NULL REFERENCES artworks(id), label_text TEXT, PRIMARY KEY (exhibition_id, artwork_id));
CREATE TABLE visits (id INTEGER PRIMARY KEY, exhibition_id INTEGER NOT NULL REFERENCES exhibitions(id), ticket_type VARCHAR(20) NOT NULL, price DECIMAL(6,2) NOT NULL, visited_at DATETIME NOT NULL);
