class OneHotEncoder:
    def fit(self, rows):
        if len({len(row) for row in rows}) != 1:
            raise ValueError("rows differ in length, or there are none")
        self.categories_ = []
        self.places = []
        for column in zip(*rows):
            names = sorted({v for v in column if v is not None})
            self.categories_.append(names)
            self.places.append({name: i for i, name in enumerate(names)})
        return self

    def transform(self, rows):
        encoded = []
        for row in rows:
            if len(row) != len(self.categories_):
                raise ValueError("columns")
            line = []
            for value, place in zip(row, self.places):
                block = [0] * len(place)
                if value in place:
                    block[place[value]] = 1
                line.extend(block)
            encoded.append(line)
        return encoded
