namespace HighDicom.ConformanceTests.Corpus;

/// <summary>A kind of object that we write.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Write">Writes one into a new file of that path.</param>
internal sealed record WrittenKind(string Name, Action<string> Write)
{
    /// <summary>A kind that the builder makes.</summary>
    public static WrittenKind Of(string name, Func<MeasurementReport> build) => new(name, path => build().Save(path));

    /// <summary>A kind that the builder makes.</summary>
    public static WrittenKind Of(string name, Func<Segmentation> build) => new(name, path => build().Save(path));
}
