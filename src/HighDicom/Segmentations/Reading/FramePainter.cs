using System.Numerics;

namespace HighDicom;

/// <summary>Draws pixels of a frame into a row of a result. Several threads use one painter.</summary>
internal abstract class FramePainter<T>
    where T : unmanaged, INumber<T>
{
    /// <summary>The number of elements that each pixel has in the result: 1, or one for each segment.</summary>
    internal virtual int Depth => 1;

    /// <summary>Whether all of the result is written, or only what is not empty.</summary>
    internal virtual bool WritesAll => false;

    /// <summary>Makes pixels what they are where nothing is drawn.</summary>
    internal virtual void Clear(Span<T> target) => target.Clear();

    /// <summary>Draws as many pixels as the target has room for.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="pixel">The first pixel of the frame that is drawn.</param>
    /// <param name="target">The pixels of the result.</param>
    /// <param name="rank">The place of the frame's segment among the chosen ones.</param>
    /// <returns>False if a pixel already belongs to another segment, which must not be.</returns>
    internal abstract bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank);
}
