using System.Collections;

namespace HighDicom;

/// <summary>What was found in a folder or among files: groups of images, and the files that are none.</summary>
public sealed class SourceImageListing : IReadOnlyList<SourceImageGroup>
{
    private const int NamedFiles = 5;

    private readonly IReadOnlyList<SourceImageGroup> _groups;
    private readonly string _place;

    internal SourceImageListing(string place, IReadOnlyList<SourceImageGroup> groups, IReadOnlyList<SkippedFile> skipped)
    {
        _place = place;
        _groups = groups;
        Skipped = skipped;
    }

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Count;

    /// <summary>The files that are no source images, each with the reason; unreadable ones among them.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; }

    /// <summary>The group at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public SourceImageGroup this[int index] => _groups[index];

    /// <inheritdoc/>
    public IEnumerator<SourceImageGroup> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes the only group; localizers do not count where there are other images.</summary>
    /// <returns>The images of the group, sorted.</returns>
    /// <exception cref="SourceImagesException">There is no group, or more than one: the message lists them.</exception>
    public SourceImages OpenOnly()
    {
        List<SourceImageGroup> images = _groups.Where(group => !group.IsLocalizer).ToList();
        IReadOnlyList<SourceImageGroup> candidates = images.Count > 0 ? images : _groups;
        return candidates.Count switch
        {
            1 => candidates[0].Open(),
            0 => throw new SourceImagesException($"There are no images in {_place}.{SkippedText()}"),
            _ => throw new SourceImagesException(
                $"There are {candidates.Count} groups of images in {_place}; open one of them (SourceImages.Find(…)[index].Open()):" +
                string.Concat(_groups.Select((group, index) => $"{Environment.NewLine}  [{index}] {group}")),
                _groups),
        };
    }

    /// <summary>Takes the levels of a whole slide: its tiled images of flavor VOLUME or THUMBNAIL, each by itself, the largest first. Labels and overviews are left out.</summary>
    /// <returns>The levels.</returns>
    /// <exception cref="SourceImagesException">There is no such image, or there are those of several series: the message lists them.</exception>
    public IReadOnlyList<SourceImages> OpenLevels()
    {
        SourceImageGroup[] levels = [.. _groups.Where(group => group is { TotalPixelMatrix: not null, ImageFlavor: "VOLUME" or "THUMBNAIL" })];
        if (levels.Length == 0)
            throw new SourceImagesException($"There are no levels of a whole slide in {_place}.{SkippedText()}");
        if (levels.Select(level => level.SeriesInstanceUid).Distinct().Count() > 1)
        {
            throw new SourceImagesException(
                $"There are whole slides of several series in {_place}; open their levels one by one:" + string.Concat(levels.Select(level => $"{Environment.NewLine}  {level}")), levels);
        }

        return [.. levels.OrderByDescending(level => (long)level.TotalPixelMatrix!.Rows * level.TotalPixelMatrix.Columns).Select(level => level.Open())];
    }

    private string SkippedText()
    {
        if (Skipped.Count == 0)
            return string.Empty;

        string rest = Skipped.Count > NamedFiles ? $"{Environment.NewLine}  … and {Skipped.Count - NamedFiles} more" : string.Empty;
        return " Skipped:" + string.Concat(Skipped.Take(NamedFiles).Select(file => $"{Environment.NewLine}  {file}")) + rest;
    }
}
