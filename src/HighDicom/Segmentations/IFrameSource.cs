namespace HighDicom;

/// <summary>Frames that are made when they are needed, so that they need not all be in memory: a file, a model that works slice by slice.</summary>
/// <typeparam name="T">The type of a pixel.</typeparam>
/// <remarks>
/// <see cref="SegmentationBuilder.Write(string, IProgress{SegmentationProgress}, CancellationToken)"/> and <see cref="SegmentationBuilder.Build"/> ask for each frame once and never for two at a time, in the
/// order in which the frames' planes follow each other in <see cref="SourceImages"/>; of slides tile by tile along the rows of the total pixel matrix.
/// </remarks>
public interface IFrameSource<T>
    where T : unmanaged
{
    /// <summary>The number of frames.</summary>
    int Frames { get; }

    /// <summary>The rows of each frame.</summary>
    int Rows { get; }

    /// <summary>The columns of each frame.</summary>
    int Columns { get; }

    /// <summary>Makes a frame.</summary>
    /// <param name="frame">The frame, counted from 0.</param>
    /// <param name="pixels">Receives rows × columns pixels, row by row. What is in it before is left from another frame.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    void Read(int frame, Span<T> pixels, CancellationToken cancellationToken);
}
