def nearest(values):
    raise NotImplementedError
