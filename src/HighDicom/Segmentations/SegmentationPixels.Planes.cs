using FellowOakDicom;

namespace HighDicom;

/// <content>Which planes.</content>
public sealed partial class SegmentationPixels
{
    /// <summary>Chooses the planes of source images; the result has one frame for each, in this order, empty where nothing is segmented.</summary>
    /// <param name="sopInstanceUids">SOP Instance UIDs (0008,0018) of the source images.</param>
    /// <returns>The choice. Results throw <see cref="ArgumentException"/> if the segmentation refers to none of the images.</returns>
    public SegmentationPixels FromSources(IEnumerable<string> sopInstanceUids)
    {
        ArgumentNullException.ThrowIfNull(sopInstanceUids);
        return With(new SourceImagePlanes([.. sopInstanceUids]));
    }

    /// <summary>Chooses the planes of frames of one multi-frame source image; the result has one frame for each, in this order.</summary>
    /// <param name="sopInstanceUid">SOP Instance UID (0008,0018) of the source image.</param>
    /// <param name="frameNumbers">Frame numbers, from 1; none for all up to the greatest that the segmentation refers to.</param>
    /// <returns>The choice. Results throw <see cref="ArgumentException"/> if the segmentation refers to none of the frames.</returns>
    /// <exception cref="ArgumentException">A frame number is not above 0.</exception>
    public SegmentationPixels FromSourceFrames(string sopInstanceUid, params ReadOnlySpan<int> frameNumbers)
    {
        ArgumentException.ThrowIfNullOrEmpty(sopInstanceUid);
        foreach (int number in frameNumbers)
        {
            if (number < 1) throw new ArgumentException($"Frames are counted from 1; there is no frame {number}.", nameof(frameNumbers));
        }

        return With(new SourceFramePlanes(sopInstanceUid, frameNumbers.ToArray()));
    }

    /// <summary>Chooses planes by Dimension Index Values (0020,9157); the result has one frame for each row of values, in this order.</summary>
    /// <param name="values">For each plane one value for each dimension.</param>
    /// <param name="dimensions">Dimension Index Pointers (0020,9165); none for all of the object but the segment.</param>
    /// <returns>The choice. Results throw <see cref="ArgumentException"/> if a row has another number of values than there are dimensions, the
    /// object has no such dimension, or no frame has any of the values.</returns>
    public SegmentationPixels FromDimensionIndexValues(IEnumerable<IReadOnlyList<uint>> values, params ReadOnlySpan<DicomTag> dimensions)
    {
        ArgumentNullException.ThrowIfNull(values);
        return With(new IndexValuePlanes([.. values.Select(row => row.ToArray())], dimensions.ToArray()));
    }

    /// <summary>Chooses planes by position; the result has one frame for each, in this order.</summary>
    /// <param name="positions">Image Position (Patient) (0020,0032) of the planes, or where the first pixels lie on the slide, in mm.</param>
    /// <param name="tolerance">How far a frame may be from the position; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>The choice. Results throw <see cref="ArgumentException"/> if no frame has any of the positions.</returns>
    public SegmentationPixels FromPositions(IEnumerable<SpatialPoint> positions, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(positions);
        return With(new PositionPlanes([.. positions], tolerance ?? GeometryTolerance.Default));
    }

    /// <summary>Chooses the slices of the volume that all frames form (also those of segments that are not chosen), sorted as source images are; of a tiled object its total pixel matrix.</summary>
    /// <param name="rules">What to do with gaps, frames of one position and tilted slices, and the tolerance; null for <see cref="VolumeRules.Default"/>.</param>
    /// <returns>The choice. Results throw <see cref="InvalidOperationException"/> if the frames form no volume by these rules.</returns>
    public SegmentationPixels FromVolume(VolumeRules? rules = null) => With(new VolumePlanes(rules ?? VolumeRules.Default));

    /// <summary>Chooses the total pixel matrix of a tiled object, or a region of it; tiles that are not there are empty. The result has one frame for each focal plane.</summary>
    /// <param name="region">The region; null for all.</param>
    /// <returns>The choice. Results throw <see cref="InvalidOperationException"/> if the object is not tiled, and <see cref="ArgumentException"/> if
    /// the region leaves the matrix.</returns>
    public SegmentationPixels FromMatrix(MatrixRegion? region = null) => With(new MatrixPlanes(region));
}
