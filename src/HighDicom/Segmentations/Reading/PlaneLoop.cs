using System.Runtime.ExceptionServices;

namespace HighDicom;

/// <summary>Works on planes in parallel. Of several failures that of the first plane is thrown, as it is.</summary>
internal static class PlaneLoop
{
    // Below it, starting threads takes longer than the work.
    private const long SmallResult = 1 << 18;

    internal static void Run(FrameShape shape, Action<int> work)
    {
        if (shape.Length <= SmallResult)
        {
            for (int plane = 0; plane < shape.Frames; plane++) work(plane);
            return;
        }

        Exception? first = null;
        int firstPlane = int.MaxValue;
        object gate = new();
        Parallel.For(0, shape.Frames, (plane, state) =>
        {
            try
            {
                work(plane);
            }
            catch (Exception error)
            {
                lock (gate)
                {
                    if (plane < firstPlane) (first, firstPlane) = (error, plane);
                }

                state.Break();
            }
        });
        if (first is not null) ExceptionDispatchInfo.Throw(first);
    }
}
