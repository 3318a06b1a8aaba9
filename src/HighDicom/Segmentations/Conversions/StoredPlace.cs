namespace HighDicom;

/// <summary>Where a stored frame lies, and of which images: SOP Instance UIDs and, of multi-frame images, frame numbers.</summary>
internal sealed record StoredPlace(PlaneGeometry? Geometry, IReadOnlyList<(string Uid, int? Frame)> Sources);
